package it.trama.fund.setup;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.fund.setup.SetUp.Change;
import it.trama.fund.setup.SetUp.NewLine;
import it.trama.fund.setup.SetupRows.Line;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanItems;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.trust.Directory;
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

/** A new line of a fund's year, and what a line is for. */
@Controller
@RequestMapping("/fondi")
class LineController {

    private final SetUp setUp;
    private final SetupRows rows;
    private final FundTotals totals;
    private final PlanItems plan;
    private final Directory directory;
    private final FundDesk desk;

    LineController(SetUp setUp, SetupRows rows, FundTotals totals, PlanItems plan, Directory directory, FundDesk desk) {
        this.setUp = setUp;
        this.rows = rows;
        this.totals = totals;
        this.plan = plan;
        this.directory = directory;
        this.desk = desk;
    }

    /** What both forms ask. */
    private FormPage.Builder asked(FormPage.Builder form) {
        var bodies = directory.organisations().stream()
                .map(body -> new Option(body.id().toString(), body.name()))
                .toList();
        return form.must(
                        Kind.RADIO,
                        "management",
                        "JOINT",
                        SetupController.options(List.of("JOINT", "AREA"), "fund.management."))
                .may(Kind.CHOICE, "area", "", SetupController.options(SetupForm.AREAS, "fund.area."))
                .may(Kind.CHOICE, "objective", "", SetupController.options(SetupForm.OBJECTIVES, "fund.objective."))
                .may(Kind.CHOICE, "holder", "", bodies)
                .may(Kind.CHOICE, "territory", "", SetupController.options(SetupForm.TERRITORIES, "fund.territory."))
                .must(Kind.MONEY, "share", "100")
                .may(Kind.DAY, "from", "")
                .may(Kind.DAY, "to", "");
    }

    private FundTotal writable(String fund, int year) {
        desk.requireWriting();
        return totals.of(fund, year).orElseThrow(NotFound::new);
    }

    @GetMapping("/{fund}/{year}/nuova-linea")
    ModelAndView fresh(@PathVariable String fund, @PathVariable int year) {
        return fresh(writable(fund, year), Map.of(), FormErrors.NONE);
    }

    private ModelAndView fresh(FundTotal of, Map<String, String> typed, FormErrors errors) {
        var items = plan.ofYear(of.year()).stream()
                .map(item -> new Option(item.code(), PlanItems.label(item)))
                .toList();
        FormPage.Builder form = FormPage.of("line.new", of.href() + "/nuova-linea", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.TEXT, "purpose", "")
                .may(Kind.CHOICE, "item", "", items);
        return asked(form).view(FormPage.crumbs(of, null), List.of(), of.name(), String.valueOf(of.year()));
    }

    @PostMapping("/{fund}/{year}/nuova-linea")
    ModelAndView add(
            @PathVariable String fund,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        FundTotal of = writable(fund, year);
        var form = new SetupForm(typed);
        FormErrors errors = form.lineErrors();
        if (errors.any()) {
            return fresh(of, typed, errors);
        }
        return switch (setUp.handle(new NewLine(form.id(), fund, year, form.profile()))) {
            case Done(UUID line) -> shown(line, after, t("fund.line.new.done"));
            case Refused(SetupRefusal refusal) -> fresh(of, typed, SetupController.errors(refusal));
        };
    }

    private static ModelAndView shown(UUID line, RedirectAttributes after, String notice) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/fondi/linee/" + line);
    }

    private Line line(UUID id) {
        desk.requireWriting();
        return rows.find(id).orElseThrow(NotFound::new);
    }

    @GetMapping("/linee/{id}/modifica")
    ModelAndView change(@PathVariable UUID id) {
        Line line = line(id);
        return change(line, SetupForm.of(line).typed(), FormErrors.NONE);
    }

    private ModelAndView change(Line line, Map<String, String> typed, FormErrors errors) {
        LineTotal total = totals.line(line.id()).orElseThrow(NotFound::new);
        FormPage.Builder form = FormPage.of("line.change", total.href() + "/modifica", typed, errors)
                .hidden("version", String.valueOf(line.version()))
                .must(Kind.TEXT, "purpose", "");
        return asked(form).view(FormPage.crumbs(writable(line.fund(), line.year()), total), List.of(), total.purpose());
    }

    @PostMapping("/linee/{id}/modifica")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Line line = line(id);
        var form = new SetupForm(typed);
        FormErrors errors = form.lineErrors();
        if (errors.any()) {
            return change(line, typed, errors);
        }
        var change =
                new Change(id, form.version(), form.profile().at(line.profile().planItem()));
        return switch (setUp.handle(change)) {
            case Done(UUID changed) -> shown(changed, after, t("fund.line.change.done"));
            case Refused(SetupRefusal refusal) -> change(line, typed, SetupController.errors(refusal));
        };
    }
}
