package it.trama.fund.setup;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.fund.setup.SetUp.Closing;
import it.trama.fund.setup.SetUp.FirstYear;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
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

/** New funds and years, and the closing of a year. */
@Controller
@RequestMapping("/fondi")
class SetupController {

    private final SetUp setUp;
    private final FundTotals totals;
    private final FundDesk desk;

    SetupController(SetUp setUp, FundTotals totals, FundDesk desk) {
        this.setUp = setUp;
        this.totals = totals;
        this.desk = desk;
    }

    private String thisYear() {
        return String.valueOf(desk.today().getYear());
    }

    static List<Option> options(List<String> codes, String prefix) {
        return codes.stream().map(code -> new Option(code, t(prefix + code))).toList();
    }

    @GetMapping("/nuovo")
    ModelAndView fund() {
        return fund(Map.of(), FormErrors.NONE);
    }

    private ModelAndView fund(Map<String, String> typed, FormErrors errors) {
        desk.requireWriting();
        return FormPage.of("new", "/fondi/nuovo", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.TEXT, "name", "")
                .must(Kind.RADIO, "group", "", options(SetupForm.GROUPS, "fund.group."))
                .may(Kind.RADIO, "territory", "DISTRICT", options(SetupForm.TERRITORIES, "fund.territory."))
                .must(Kind.TEXT, "year", thisYear())
                .must(Kind.MONEY, "amount", "")
                .may(Kind.TEXT, "origin", "")
                .view(List.of(new Crumb(t("fund.title"), "/fondi")), List.of());
    }

    @PostMapping("/nuovo")
    ModelAndView fund(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        desk.requireWriting();
        var form = new SetupForm(typed);
        FormErrors errors = form.fundErrors();
        if (errors.any()) {
            return fund(typed, errors);
        }
        return switch (setUp.handle(new FirstYear(form.id(), form.fund(), form.year(null)))) {
            case Done(UUID line) -> opened(line, after);
            case Refused(SetupRefusal refusal) -> fund(typed, errors(refusal));
        };
    }

    private static ModelAndView opened(UUID line, RedirectAttributes after) {
        after.addFlashAttribute("notice", t("fund.newyear.done"));
        return new ModelAndView("redirect:/fondi/linee/" + line);
    }

    static FormErrors errors(SetupRefusal refusal) {
        return switch (refusal) {
            case SetupRefusal.AlreadyThere(var name) -> FormErrors.at("year", t("fund.setup.AlreadyThere", name));
            case SetupRefusal.ClosedYear(var year) ->
                FormErrors.whole(t("fund.entry.ClosedYear", String.valueOf(year)));
            case SetupRefusal.StillCommitted(var amount) ->
                FormErrors.whole(t("fund.setup.StillCommitted", Formats.euro(amount)));
            case SetupRefusal.NoSuchPlanItem(var code) -> FormErrors.at("item", t("fund.place.NoSuchPlanItem", code));
        };
    }

    private FundTotal writable(String fund, int year) {
        desk.requireWriting();
        return totals.of(fund, year).orElseThrow(NotFound::new);
    }

    @GetMapping("/{fund}/{year}/nuovo-anno")
    ModelAndView year(@PathVariable String fund, @PathVariable int year) {
        return year(writable(fund, year), Map.of(), FormErrors.NONE);
    }

    private static ModelAndView year(FundTotal of, Map<String, String> typed, FormErrors errors) {
        return FormPage.of("newyear", of.href() + "/nuovo-anno", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.TEXT, "year", String.valueOf(of.year() + 1))
                .must(Kind.MONEY, "amount", "")
                .may(Kind.TEXT, "origin", "")
                .view(FormPage.crumbs(of, null), List.of(), of.name());
    }

    @PostMapping("/{fund}/{year}/nuovo-anno")
    ModelAndView year(
            @PathVariable String fund,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        FundTotal of = writable(fund, year);
        var form = new SetupForm(typed);
        FormErrors errors = form.yearErrors();
        if (errors.any()) {
            return year(of, typed, errors);
        }
        return switch (setUp.handle(new FirstYear(form.id(), null, form.year(fund)))) {
            case Done(UUID line) -> opened(line, after);
            case Refused(SetupRefusal refusal) -> year(of, typed, errors(refusal));
        };
    }

    @GetMapping("/{fund}/{year}/chiudi")
    ModelAndView close(@PathVariable String fund, @PathVariable int year) {
        return close(writable(fund, year), FormErrors.NONE);
    }

    private static ModelAndView close(FundTotal of, FormErrors errors) {
        String left = of.amounts().available().isZero()
                ? ""
                : t("fund.close.left", Formats.euro(of.amounts().available()));
        return FormPage.of("close", of.href() + "/chiudi", Map.of(), errors)
                .view(
                        FormPage.crumbs(of, null),
                        left.isEmpty() ? List.of() : List.of(left),
                        of.name(),
                        String.valueOf(of.year()));
    }

    @PostMapping("/{fund}/{year}/chiudi")
    ModelAndView close(@PathVariable String fund, @PathVariable int year, RedirectAttributes after) {
        FundTotal of = writable(fund, year);
        return switch (setUp.handle(new Closing(fund, year))) {
            case Done(FundTotal closed) -> {
                after.addFlashAttribute("notice", t("fund.close.done"));
                yield new ModelAndView("redirect:" + closed.href());
            }
            case Refused(SetupRefusal refusal) -> close(of, errors(refusal));
        };
    }
}
