package it.trama.accreditation.register;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.register.RegisterPage.Typed;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An entry of the register: suspended, withdrawn, checked. */
@Controller
@RequestMapping(RegisterPages.HOME)
class EntryController {

    private final ReadRegister read;
    private final ChangeStanding change;
    private final WorkOnCheck checks;
    private final RegisterPages pages;

    EntryController(ReadRegister read, ChangeStanding change, WorkOnCheck checks, RegisterPages pages) {
        this.read = read;
        this.change = change;
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/albo/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, Typed.NOTHING);
    }

    @GetMapping("/controlli")
    ModelAndView list() {
        return new ModelAndView("accreditation/checks", "page", pages.checks(checks.handle()));
    }

    @PostMapping("/albo/{id}/stato")
    ModelAndView move(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<Standing.Move> move = Inputs.choice(Standing.Move.class, typed.get("move"));
        Optional<LocalDate> day = Inputs.date(typed.get("day"));
        FormErrors errors = missing(typed, "act", missing(typed, "reason", FormErrors.NONE));
        errors = move.isEmpty() ? errors.with("move", t("accreditation.error.move")) : errors;
        errors = day.isEmpty() ? errors.with("day", t("accreditation.error.day")) : errors;
        if (errors.any()) {
            return page(id, new Typed(typed, errors));
        }
        var command = new ChangeStanding.Command(
                id(typed),
                id,
                move.orElseThrow(),
                day.orElseThrow(),
                Inputs.text(typed.get("act")),
                Inputs.text(typed.get("reason")));
        return answer(id, typed, "day", change.handle(command), after);
    }

    @PostMapping("/albo/{id}/controlli")
    ModelAndView plan(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<LocalDate> on = Inputs.date(typed.get("on"));
        FormErrors errors = missing(typed, "subject", FormErrors.NONE);
        errors = on.isEmpty() ? errors.with("on", t("accreditation.error.day")) : errors;
        return errors.any()
                ? page(id, new Typed(typed, errors))
                : answer(
                        id,
                        typed,
                        "on",
                        checks.handle(new WorkOnCheck.Plan(
                                id(typed), id, on.orElseThrow(), Inputs.text(typed.get("subject")))),
                        after);
    }

    @PostMapping("/albo/{id}/controlli/{check}/esito")
    ModelAndView done(
            @PathVariable UUID id,
            @PathVariable UUID check,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        Optional<LocalDate> on = Inputs.date(typed.get("doneOn"));
        String outcome = Inputs.text(typed.get("outcome"));
        boolean findings = outcome.equals("FINDINGS");
        Optional<LocalDate> due = Inputs.date(typed.get("remedyDue"));
        FormErrors errors = on.isEmpty() ? FormErrors.at("doneOn", t("accreditation.error.day")) : FormErrors.NONE;
        errors = List.of("CONFORMING", "FINDINGS").contains(outcome)
                ? errors
                : errors.with("outcome", t("accreditation.error.outcome"));
        errors = findings ? missing(typed, "findings", errors) : errors;
        errors = findings && due.isEmpty() ? errors.with("remedyDue", t("accreditation.error.day")) : errors;
        if (errors.any()) {
            return page(id, new Typed(typed, errors));
        }
        var done = new Checks.Done(
                on.orElseThrow(),
                outcome,
                findings ? Inputs.text(typed.get("findings")) : "",
                findings ? due.orElseThrow() : null);
        return answer(id, typed, "doneOn", checks.handle(new WorkOnCheck.Do(check, done)), after);
    }

    @PostMapping("/albo/{id}/controlli/{check}/rimedio")
    ModelAndView remedied(
            @PathVariable UUID id,
            @PathVariable UUID check,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        Optional<LocalDate> on = Inputs.date(typed.get("remediedOn"));
        FormErrors errors = missing(typed, "remedy", FormErrors.NONE);
        errors = on.isEmpty() ? errors.with("remediedOn", t("accreditation.error.day")) : errors;
        return errors.any()
                ? page(id, new Typed(typed, errors))
                : answer(
                        id,
                        typed,
                        "remediedOn",
                        checks.handle(
                                new WorkOnCheck.Remedy(check, on.orElseThrow(), Inputs.text(typed.get("remedy")))),
                        after);
    }

    private static UUID id(Map<String, String> typed) {
        return Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
    }

    private static FormErrors missing(Map<String, String> typed, String field, FormErrors errors) {
        return Inputs.text(typed.get(field)).isEmpty()
                ? errors.with(field, t("accreditation.error.missing." + field))
                : errors;
    }

    private <R extends Enum<R>> ModelAndView answer(
            UUID id, Map<String, String> typed, String field, Result<UUID, R> result, RedirectAttributes after) {
        return switch (result) {
            case Refused(R why) ->
                page(id, new Typed(typed, FormErrors.at(field, t("accreditation.refused." + why.name()))));
            case Done(UUID entry) -> {
                after.addFlashAttribute("notice", t("accreditation.entry.saved"));
                yield new ModelAndView("redirect:" + RegisterPages.href(entry));
            }
        };
    }

    private ModelAndView page(UUID id, Typed typed) {
        var view = new ModelAndView("accreditation/entry", "page", pages.folio(read.handle(id), typed));
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
