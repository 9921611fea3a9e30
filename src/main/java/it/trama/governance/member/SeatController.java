package it.trama.governance.member;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.member.KeepMembers.Appoint;
import it.trama.governance.member.KeepMembers.Empower;
import it.trama.governance.member.KeepMembers.Revoke;
import it.trama.governance.member.KeepMembers.Tell;
import it.trama.governance.member.MemberRows.Coming;
import it.trama.governance.member.MemberRows.Contact;
import it.trama.governance.member.MemberRows.Named;
import it.trama.governance.member.SeatPage.Form;
import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SeatController {

    private final KeepMembers keep;
    private final GovernanceDesk desk;

    SeatController(KeepMembers keep, GovernanceDesk desk) {
        this.keep = keep;
        this.desk = desk;
    }

    @GetMapping("/governance/seggi/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page(id, SeatPage.fresh());
    }

    @PostMapping("/governance/seggi/{id}/titolare")
    ModelAndView appoint(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var errors = errors(typed, false);
        if (!errors.any()) {
            var who = named(typed);
            boolean done = keep.handle(new Appoint(
                    id,
                    who,
                    Inputs.date(typed.get("from")).orElseThrow(),
                    new Contact(who.id(), Inputs.text(typed.get("email")), Inputs.text(typed.get("phone"))),
                    Inputs.id(typed.get("account")).orElse(null)));
            errors = done ? FormErrors.NONE : FormErrors.at("from", t("governance.member.refused.later"));
        }
        return answer(id, "member", typed, errors, flash);
    }

    @PostMapping("/governance/seggi/{id}/delegato")
    ModelAndView empower(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var coming = keep.handle(id).sessions().stream()
                .filter(one -> one.id().toString().equals(typed.get("session")))
                .findFirst();
        var fixed = new HashMap<>(typed);
        coming.map(SeatController::day).ifPresent(day -> {
            fixed.put("from", day);
            fixed.put("to", day);
        });
        var errors = errors(fixed, true);
        if (!errors.any()) {
            keep.handle(new Empower(
                    id,
                    named(fixed),
                    Inputs.date(fixed.get("from")).orElseThrow(),
                    Inputs.date(fixed.get("to")).orElse(null),
                    Inputs.id(fixed.get("account")).orElse(null),
                    coming.map(Coming::id).orElse(null)));
        }
        return answer(id, "delegate", typed, errors, flash);
    }

    @PostMapping("/governance/delegati/{id}/revoca")
    ModelAndView revoke(@PathVariable UUID id, RedirectAttributes flash) {
        UUID seat = keep.handle(new Revoke(id)).orElseThrow(NotFound::new);
        flash.addFlashAttribute("notice", t("governance.delegate.revoked.done"));
        return new ModelAndView("redirect:/governance/seggi/" + seat);
    }

    private static String day(Coming session) {
        return Formats.date(session.firstCall().atZoneSameInstant(Sessions.ROME).toLocalDate());
    }

    @PostMapping("/governance/seggi/{id}/abitanti")
    ModelAndView tell(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        desk.requireRunner();
        var residents = Inputs.number(typed.get("residents"))
                .filter(n -> n.signum() > 0
                        && n.precision() < 8
                        && n.stripTrailingZeros().scale() <= 0);
        String source = Inputs.text(typed.get("source"));
        var errors = residents.isEmpty()
                ? FormErrors.at("residents", t("governance.seat.error.residents"))
                : FormErrors.NONE;
        if (source.isEmpty()) {
            errors = errors.with("source", t("governance.seat.error.source"));
        }
        if (!errors.any()) {
            keep.handle(new Tell(id, residents.orElseThrow().intValueExact(), source));
        }
        return answer(id, "residents", typed, errors, flash);
    }

    private static Named named(Map<String, String> typed) {
        return new Named(
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                Inputs.text(typed.get("name")),
                Inputs.text(typed.get("office")),
                Inputs.text(typed.get("act")));
    }

    private static FormErrors errors(Map<String, String> typed, boolean delegate) {
        var errors = FormErrors.NONE;
        if (Inputs.text(typed.get("name")).isEmpty()) {
            errors = errors.with("name", t("governance.member.error.name"));
        }
        var from = Inputs.date(typed.get("from"));
        if (from.isEmpty()) {
            errors = errors.with("from", t("governance.seat.error.from"));
        }
        if (delegate && Inputs.text(typed.get("act")).isEmpty()) {
            errors = errors.with("act", t("governance.member.error.act"));
        }
        boolean crossed = Inputs.date(typed.get("to"))
                .filter(to -> from.filter(to::isBefore).isPresent())
                .isPresent();
        boolean unread = !Inputs.text(typed.get("to")).isEmpty()
                && Inputs.date(typed.get("to")).isEmpty();
        return crossed || unread ? errors.with("to", t("governance.member.error.to")) : errors;
    }

    private ModelAndView answer(
            UUID id, String which, Map<String, String> typed, FormErrors errors, RedirectAttributes flash) {
        if (errors.any()) {
            return page(id, new Form(UUID.randomUUID().toString(), which, typed, errors));
        }
        flash.addFlashAttribute("notice", t("governance.seat.saved"));
        return new ModelAndView("redirect:/governance/seggi/" + id);
    }

    private ModelAndView page(UUID id, Form form) {
        var view = new ModelAndView("governance/seat", "page", SeatPage.of(keep.handle(id), desk.runs(), form));
        if (form.errors().any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
