package it.trama.accreditation.codesign;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Desk;
import it.trama.accreditation.codesign.CodesignPage.Badge;
import it.trama.accreditation.codesign.CodesignPage.Typed;
import it.trama.accreditation.codesign.Codesigns.Candidate;
import it.trama.accreditation.codesign.Codesigns.Codesign;
import it.trama.accreditation.codesign.WorkOnCodesign.Command;
import it.trama.accreditation.codesign.WorkOnCodesign.Refusal;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(CodesignController.HOME)
class CodesignController {

    static final String HOME = "/accreditamento/coprogettazione";

    private final WorkOnCodesign work;
    private final Desk desk;

    CodesignController(WorkOnCodesign work, Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        var lines = work.handle().stream().map(CodesignController::facts).toList();
        return new ModelAndView(
                "accreditation/codesigns",
                "page",
                new CodesignPage.Index(desk.tabs("codesign"), lines, desk.decides()));
    }

    private static CodesignPage.Facts facts(Codesign codesign) {
        String css = switch (codesign.stage()) {
            case AGREED -> "t-badge-ok";
            case CANCELLED -> "t-badge-warn";
            default -> "";
        };
        return new CodesignPage.Facts(
                HOME + "/" + codesign.id(),
                codesign.title(),
                t("accreditation.act", codesign.act(), Formats.date(codesign.noticeOn())),
                t("accreditation.period", Formats.date(codesign.noticeOn()), Formats.date(codesign.closesOn())),
                new Badge(t("accreditation.phase." + codesign.stage()), css));
    }

    @GetMapping("/nuova")
    ModelAndView fresh() {
        Desk.only(desk.decides());
        return fresh(Typed.NOTHING);
    }

    private static ModelAndView fresh(Typed typed) {
        var page = new CodesignPage.New(UUID.randomUUID().toString(), typed);
        var view = new ModelAndView("accreditation/newcodesign", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView open(@RequestParam Map<String, String> typed) {
        var form = new CodesignForm(typed);
        FormErrors errors = form.ofNotice();
        return errors.any()
                ? fresh(new Typed(typed, errors))
                : new ModelAndView("redirect:" + HOME + "/" + work.handle(form.notice()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return show(id, Typed.NOTHING);
    }

    @PostMapping("/{id}/candidature")
    ModelAndView apply(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CodesignForm(typed);
        return answer(id, typed, form.ofCandidate(), () -> new WorkOnCodesign.Apply(id, form.candidate()), after);
    }

    @PostMapping("/{id}/runts")
    ModelAndView check(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CodesignForm(typed);
        return answer(id, typed, form.ofCheck(), () -> form.check(id), after);
    }

    @PostMapping("/{id}/esiti")
    ModelAndView judge(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CodesignForm(typed);
        return answer(id, typed, form.ofJudgement(), () -> form.judgement(id), after);
    }

    /** A move when one is chosen; else a table or an amendment. */
    @PostMapping("/{id}/passi")
    ModelAndView step(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new CodesignForm(typed);
        Supplier<Command> command = () -> form.move()
                .<Command>map(move -> new WorkOnCodesign.Advance(id, move, form.step(move.name())))
                .orElseGet(() -> new WorkOnCodesign.Note(
                        id,
                        form.step(
                                form.text("note").equals(WorkOnCodesign.TABLE)
                                        ? WorkOnCodesign.TABLE
                                        : WorkOnCodesign.AMENDMENT)));
        return answer(id, typed, form.ofStep(), command, after);
    }

    private ModelAndView answer(
            UUID id,
            Map<String, String> typed,
            FormErrors errors,
            Supplier<? extends Command> command,
            RedirectAttributes after) {
        if (errors.any()) {
            return show(id, new Typed(typed, errors));
        }
        return switch (work.handle(command.get())) {
            case Refused(Refusal why) ->
                show(id, new Typed(typed, FormErrors.whole(t("accreditation.codesign.refused." + why))));
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("accreditation.entry.saved"));
                yield new ModelAndView("redirect:" + HOME + "/" + id);
            }
        };
    }

    private ModelAndView show(UUID id, Typed typed) {
        var shown = work.handle(id);
        var page = new CodesignPage(
                facts(shown.codesign()),
                shown.candidates().stream().map(c -> row(c, shown)).toList(),
                shown.steps().stream().map(CodesignController::step).toList(),
                desk.decides() ? doing(shown) : null,
                typed);
        var view = new ModelAndView("accreditation/codesign", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static CodesignPage.Row row(Candidate candidate, WorkOnCodesign.Shown shown) {
        String outcome = candidate.outcome();
        var checked = candidate.runtsCheckedOn();
        return new CodesignPage.Row(
                candidate.id().toString(),
                shown.names().getOrDefault(candidate.organisation(), ""),
                Formats.date(candidate.receivedOn()),
                checked == null
                        ? t("accreditation.runts.none")
                        : t("accreditation.runts", candidate.runts(), Formats.date(checked)),
                outcome == null
                        ? new Badge(t("accreditation.candidate.WAITING"), "")
                        : new Badge(
                                t("accreditation.candidate." + outcome),
                                outcome.equals("SELECTED") ? "t-badge-ok" : "t-badge-warn"),
                candidate.reason(),
                outcome == null);
    }

    private static String step(Codesigns.Step step) {
        String act = step.act().isEmpty() ? "" : t("accreditation.step.act", step.act());
        String amount = step.amount() == null ? "" : Formats.euro(step.amount()) + " ";
        return t("accreditation.step", Formats.date(step.happenedOn()), t("accreditation.step." + step.kind()), act)
                + " " + amount + step.text();
    }

    private static CodesignPage.@Nullable Doing doing(WorkOnCodesign.Shown shown) {
        Phase phase = shown.codesign().stage();
        if (phase.moves().isEmpty()) {
            return null;
        }
        List<UUID> in = shown.candidates().stream().map(Candidate::organisation).toList();
        List<Option> applying = phase != Phase.NOTICE
                ? List.of()
                : shown.names().entrySet().stream()
                        .filter(body -> !in.contains(body.getKey()))
                        .map(body -> new Option(body.getKey().toString(), body.getValue()))
                        .sorted(java.util.Comparator.comparing(Option::label))
                        .toList();
        List<Option> judged = phase != Phase.SELECTION
                ? List.of()
                : shown.candidates().stream()
                        .map(c -> new Option(c.id().toString(), shown.names().getOrDefault(c.organisation(), "")))
                        .toList();
        String note =
                phase == Phase.TABLES ? WorkOnCodesign.TABLE : phase == Phase.AGREED ? WorkOnCodesign.AMENDMENT : "";
        return new CodesignPage.Doing(
                phase.moves().stream()
                        .map(move -> new Option(move.name(), t("accreditation.step.do." + move)))
                        .toList(),
                note,
                applying,
                judged,
                UUID.randomUUID().toString());
    }
}
