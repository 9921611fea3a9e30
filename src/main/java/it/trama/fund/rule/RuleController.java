package it.trama.fund.rule;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.fund.rule.Rules.Of;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanItems;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rules of a fund's year. */
@Controller
@RequestMapping("/fondi")
class RuleController {

    private final WorkOnRules work;
    private final Rules rules;
    private final RuleCheck check;
    private final FundTotals totals;
    private final PlanItems plan;
    private final FundDesk desk;

    RuleController(WorkOnRules work, Rules rules, RuleCheck check, FundTotals totals, PlanItems plan, FundDesk desk) {
        this.work = work;
        this.rules = rules;
        this.check = check;
        this.totals = totals;
        this.plan = plan;
        this.desk = desk;
    }

    @GetMapping("/{fund}/{year}/vincoli")
    ModelAndView rules(@PathVariable String fund, @PathVariable int year) {
        desk.requireMoney();
        FundTotal of = totals.of(fund, year).orElseThrow(NotFound::new);
        boolean writes = desk.writes() && !of.closed();
        var rows = rules.of(fund, year).stream()
                .map(rule -> new RulePage.Row(
                        t("fund.rule." + rule.kind()),
                        RuleWords.of(rule),
                        writes ? "/fondi/vincoli/%s/fine".formatted(rule.id()) : null))
                .toList();
        var page = new RulePage(
                t("fund.rules.title", of.name(), String.valueOf(year)),
                FormPage.crumbs(of, null),
                rows,
                of.closed() ? List.of() : check.against(fund, year),
                writes ? of.href() + "/vincoli/nuovo" : null);
        return new ModelAndView("fund/rules", "page", page);
    }

    private FundTotal writable(String fund, int year) {
        desk.requireWriting();
        return totals.of(fund, year).orElseThrow(NotFound::new);
    }

    @GetMapping("/{fund}/{year}/vincoli/nuovo")
    ModelAndView fresh(@PathVariable String fund, @PathVariable int year) {
        return fresh(writable(fund, year), Map.of(), FormErrors.NONE);
    }

    private static ModelAndView fresh(FundTotal of, Map<String, String> typed, FormErrors errors) {
        var areas = RuleForm.AREAS.stream()
                .map(area -> new Option(area, t("fund.area." + area)))
                .toList();
        return FormPage.of("rule", of.href() + "/vincoli/nuovo", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.RADIO, "kind", "", Option.of(RuleKind.class, "fund.rule"))
                .may(Kind.TEXT, "items", "")
                .may(Kind.CHOICE, "area", "", areas)
                .may(Kind.MONEY, "share", "")
                .may(Kind.DAY, "day", "")
                .may(Kind.LONG, "words", "")
                .view(FormPage.crumbs(of, null), List.of(), of.name(), String.valueOf(of.year()));
    }

    private boolean known(String branch) {
        return plan.all().stream()
                .anyMatch(item -> item.code().equals(branch) || item.code().startsWith(branch + "-"));
    }

    @PostMapping("/{fund}/{year}/vincoli/nuovo")
    ModelAndView write(
            @PathVariable String fund,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        FundTotal of = writable(fund, year);
        var form = new RuleForm(typed);
        FormErrors errors = form.errors(this::known);
        if (errors.any()) {
            return fresh(of, typed, errors);
        }
        return switch (work.handle(form.rule(), fund, year)) {
            case Done(UUID _) -> back(of, after, t("fund.rule.done"));
            case Refused(Integer closed) ->
                fresh(of, typed, FormErrors.whole(t("fund.entry.ClosedYear", String.valueOf(closed))));
        };
    }

    private static ModelAndView back(FundTotal of, RedirectAttributes after, String notice) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + of.href() + "/vincoli");
    }

    @PostMapping("/vincoli/{id}/fine")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes after) {
        return switch (work.handle(id)) {
            case Done(Of of) -> back(totals.of(of.fund(), of.year()).orElseThrow(), after, t("fund.rule.ended"));
            case Refused(Integer closed) -> {
                after.addFlashAttribute("notice", t("fund.entry.ClosedYear", String.valueOf(closed)));
                yield new ModelAndView("redirect:/fondi");
            }
        };
    }
}
