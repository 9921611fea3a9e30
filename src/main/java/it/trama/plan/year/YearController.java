package it.trama.plan.year;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.Typed;
import it.trama.plan.year.WorkOnYear.Refusal;
import it.trama.plan.year.YearPlans.Summary;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(YearController.HOME)
class YearController {

    static final String HOME = "/piano/operativi";

    private final ReadYear read;
    private final WorkOnYear work;
    private final YearPages pages;
    private final PlanDesk desk;

    YearController(ReadYear read, WorkOnYear work, YearPages pages, PlanDesk desk) {
        this.read = read;
        this.work = work;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        return list(Typed.NOTHING);
    }

    private ModelAndView list(Typed typed) {
        var all = read.handle();
        Set<Integer> taken = all.plans().stream().map(Summary::year).collect(Collectors.toSet());
        List<Option> years = all.cycles().stream()
                .flatMap(cycle ->
                        IntStream.rangeClosed(cycle.fromYear(), cycle.toYear()).boxed())
                .filter(year -> !taken.contains(year))
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
        var page = new YearPage.Index(
                desk.tabs("years"),
                all.plans().stream().map(YearController::line).toList(),
                desk.writes() ? years : List.of(),
                UUID.randomUUID().toString(),
                typed);
        return typed.view("plan/years", page);
    }

    private static YearPage.Line line(Summary plan) {
        return new YearPage.Line(
                Integer.toString(plan.year()),
                YearPages.href(plan.id()),
                plan.cycle(),
                Formats.number(plan.actions()),
                Formats.euro(plan.amount()),
                new YearPage.States(
                        YearPages.badge(plan.state()),
                        plan.report().isEmpty()
                                ? new YearPage.Badge(t("plan.report.none"), "")
                                : new YearPage.Badge(
                                        t("plan.report.state." + plan.report()),
                                        plan.report().equals("APPROVED") ? "t-badge-ok" : "")));
    }

    @PostMapping
    ModelAndView open(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new YearForm(typed);
        Optional<UUID> opened = form.year().flatMap(year -> work.handle(form.id(), year));
        return opened.map(id -> done(after, "plan.year.opened", YearPages.href(id)))
                .orElseGet(() -> list(form.typed(FormErrors.at("year", t("plan.error.cycleYear")))));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return show(id, Typed.NOTHING);
    }

    private ModelAndView show(UUID id, Typed typed) {
        return typed.view("plan/year", pages.page(read.handle(id), typed));
    }

    @PostMapping("/{id}")
    ModelAndView write(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new YearForm(typed);
        FormErrors errors = form.ofText("foreword");
        if (errors.any()) {
            return show(id, form.typed(errors));
        }
        Result<UUID, Refusal> written = work.handle(new WorkOnYear.Write(id, form.text("foreword"), form.version()));
        return written instanceof Refused(Refusal why) && why == Refusal.CHANGED
                ? conflict(id, form)
                : after(written, id, form.typed(errors), after, "plan.year.written");
    }

    private ModelAndView conflict(UUID id, YearForm form) {
        ReadYear.Read now = read.handle(id);
        return Conflict.of(YearPages.href(id), YearPages.href(id))
                .keep("version", now.plan().version())
                .text(
                        "foreword",
                        t("plan.year.foreword"),
                        form.text("foreword"),
                        now.plan().foreword())
                .savedBy(now.facts().savedBy(), now.facts().savedAt())
                .view();
    }

    @PostMapping("/{id}/proposta")
    ModelAndView propose(@PathVariable UUID id, RedirectAttributes after) {
        return after(work.handle(new WorkOnYear.Propose(id, false)), id, Typed.NOTHING, after, "plan.year.proposed");
    }

    @PostMapping("/{id}/ritiro")
    ModelAndView withdraw(@PathVariable UUID id, RedirectAttributes after) {
        return after(work.handle(new WorkOnYear.Propose(id, true)), id, Typed.NOTHING, after, "plan.year.withdrawn");
    }

    private ModelAndView after(
            Result<UUID, Refusal> result, UUID id, Typed typed, RedirectAttributes after, String notice) {
        return switch (result) {
            case Refused(Refusal why) ->
                show(id, new Typed(typed.values(), FormErrors.whole(t("plan.year.refused." + why))));
            case Done(UUID _) -> done(after, notice, YearPages.href(id));
        };
    }

    static ModelAndView done(RedirectAttributes after, String notice, String address) {
        after.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + address);
    }

    @GetMapping("/{id}/piano.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID id) {
        YearPage page = pages.page(read.handle(id), Typed.NOTHING);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                t("plan.area"),
                t("plan.item.code"),
                t("plan.year.action"),
                t("plan.year.line.title"),
                t("plan.amount")));
        page.areas()
                .forEach(area -> area.actions().forEach(action -> {
                    if (action.money().isEmpty()) {
                        rows.add(List.of(area.name(), PlanItem.number(action.code()), action.title(), "", ""));
                    }
                    action.money()
                            .forEach(money -> rows.add(List.of(
                                    area.name(),
                                    PlanItem.number(action.code()),
                                    action.title(),
                                    money.line(),
                                    money.amount())));
                }));
        return TableFile.download(page.head().title().replace(' ', '-') + ".csv", rows);
    }
}
