package it.trama.plan.measure;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanDesk;
import it.trama.plan.Typed;
import it.trama.plan.measure.Indicators.Indicator;
import it.trama.plan.measure.WorkOnIndicators.Refusal;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/piano/{code}/indicatori")
class MeasureController {

    private final ReadMeasures read;
    private final WorkOnIndicators work;
    private final NoteProgress progress;
    private final MeasurePages pages;
    private final PlanDesk desk;

    MeasureController(
            ReadMeasures read, WorkOnIndicators work, NoteProgress progress, MeasurePages pages, PlanDesk desk) {
        this.read = read;
        this.work = work;
        this.progress = progress;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView year(@PathVariable String code, @RequestParam(name = "anno", defaultValue = "0") int year) {
        return year(code, year, Typed.NOTHING);
    }

    private ModelAndView year(String code, int year, Typed typed) {
        return typed.view("plan/measures", pages.year(read.handle(code, year), typed));
    }

    @PostMapping
    ModelAndView add(@PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new MeasureForm(typed);
        FormErrors errors = form.ofIndicator(read.definitions());
        if (errors.any()) {
            return year(code, 0, form.typed(errors));
        }
        Indicator indicator = form.indicator(code);
        work.handle(indicator, true);
        return done(after, "plan.indicator.added", MeasurePages.home(code) + "/" + indicator.id());
    }

    @PostMapping("/avanzamento")
    ModelAndView note(@PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new MeasureForm(typed);
        FormErrors errors =
                form.ofNote(desk.today(), read.handle(code, 0).item().cycle());
        if (errors.any()) {
            return year(code, 0, form.typed(errors));
        }
        var note = form.note(desk.user());
        return switch (progress.handle(code, note)) {
            case Refused(Refusal refusal) -> year(code, note.notedOn().getYear(), form.typed(kept("notedOn", refusal)));
            case Done(UUID _) ->
                done(
                        after,
                        "plan.progress.noted",
                        MeasurePages.home(code) + "?anno=" + note.notedOn().getYear());
        };
    }

    private static FormErrors kept(String field, Refusal refusal) {
        return refusal instanceof Refusal.Kept(int year)
                ? FormErrors.at(field, t("plan.year.frozen", Integer.toString(year)))
                : FormErrors.whole(t("platform.conflict.title"));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String code, @PathVariable UUID id) {
        return one(code, id, Typed.NOTHING);
    }

    private ModelAndView one(String code, UUID id, Typed typed) {
        PlanDesk.only(desk.writes());
        return typed.view("plan/indicator", pages.one(read.handle(code, id), typed));
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var values = new java.util.HashMap<>(typed);
        values.put("id", id.toString());
        var form = new MeasureForm(values);
        FormErrors errors = form.ofIndicator(read.definitions());
        if (errors.any()) {
            return one(code, id, form.typed(errors));
        }
        Indicator mine = form.indicator(code);
        return switch (work.handle(mine, false)) {
            case Refused(Refusal.Changed changed) -> conflict(mine, changed);
            case Refused(Refusal refusal) -> one(code, id, form.typed(kept("", refusal)));
            case Done(UUID _) -> done(after, "plan.indicator.saved", MeasurePages.home(code));
        };
    }

    private static ModelAndView conflict(Indicator mine, Refusal.Changed saved) {
        Indicator theirs = saved.theirs();
        return Conflict.of(MeasurePages.home(mine.item()) + "/" + mine.id(), MeasurePages.home(mine.item()))
                .keep("version", theirs.version())
                .line(
                        "name",
                        t("plan.indicator.name"),
                        mine.words().name(),
                        theirs.words().name())
                .line(
                        "unit",
                        t("plan.indicator.unit"),
                        mine.words().unit(),
                        theirs.words().unit())
                .line(
                        "level",
                        t("plan.indicator.level"),
                        mine.words().level(),
                        theirs.words().level())
                .line("baseline", t("plan.indicator.baseline"), typed(mine.baseline()), typed(theirs.baseline()))
                .line(
                        "definition",
                        t("plan.indicator.definition"),
                        String.valueOf(mine.definition()).replace("null", ""),
                        String.valueOf(theirs.definition()).replace("null", ""))
                .savedBy(saved.by(), saved.at())
                .view();
    }

    private static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : Formats.quantity(number);
    }

    @PostMapping("/{id}/ritiro")
    ModelAndView retire(@PathVariable String code, @PathVariable UUID id, RedirectAttributes after) {
        work.handle(code, id);
        return done(after, "plan.indicator.retired", MeasurePages.home(code));
    }

    @PostMapping("/{id}/traguardi")
    ModelAndView targets(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var form = new MeasureForm(typed);
        var cycle = read.handle(code, id).item().cycle();
        FormErrors errors = form.ofTargets(cycle);
        if (errors.any()) {
            return one(code, id, form.typed(errors));
        }
        return after(work.handle(code, id, form.targets(cycle)), code, id, form, after, "plan.targets.set");
    }

    @PostMapping("/{id}/valori")
    ModelAndView enter(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var form = new MeasureForm(typed);
        FormErrors errors =
                form.ofEntry(desk.today(), read.handle(code, id).item().cycle());
        if (errors.any()) {
            return one(code, id, form.typed(errors));
        }
        return after(work.handle(code, form.entry(id)), code, id, form, after, "plan.value.entered");
    }

    private ModelAndView after(
            Result<UUID, Refusal> result,
            String code,
            UUID id,
            MeasureForm form,
            RedirectAttributes after,
            String notice) {
        return switch (result) {
            case Refused(Refusal refusal) -> one(code, id, form.typed(kept("year", refusal)));
            case Done(UUID _) -> done(after, notice, MeasurePages.home(code) + "/" + id);
        };
    }

    private static ModelAndView done(RedirectAttributes after, String notice, String address) {
        after.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + address);
    }
}
