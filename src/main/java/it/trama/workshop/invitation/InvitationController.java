package it.trama.workshop.invitation;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.workshop.Desk;
import it.trama.workshop.invitation.InvitationPage.Made;
import it.trama.workshop.invitation.InvitationPage.Typed;
import it.trama.workshop.invitation.InvitationRows.Invitation;
import it.trama.workshop.invitation.InvitationRows.NewInvitation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/tavoli/{id}/inviti")
class InvitationController {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 180;

    private final KeepInvitations invitations;
    private final Desk desk;

    InvitationController(KeepInvitations invitations, Desk desk) {
        this.invitations = invitations;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        String last = desk.today().plusDays(USUAL_DAYS).toString();
        return show(id, new Typed(Map.of("last", last), FormErrors.NONE), null);
    }

    private ModelAndView show(UUID id, Typed typed, @Nullable Made made) {
        var shown = invitations.handle(id);
        String here = shown.head().href() + "/inviti/";
        var page = new InvitationPage(
                shown.head(),
                shown.invitations().stream().map(one -> row(one, here)).toList(),
                made,
                UUID.randomUUID().toString(),
                Secrets.make(),
                typed);
        var view = new ModelAndView("workshop/invitations", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private InvitationPage.Row row(Invitation one, String here) {
        boolean over = one.lastDay().isBefore(desk.today());
        var revoked = one.revokedAt();
        String state = revoked != null
                ? t("workshop.invitation.revoked", Formats.moment(revoked.toInstant()))
                : t(over ? "workshop.invitation.over" : "workshop.invitation.until", Formats.date(one.lastDay()));
        return new InvitationPage.Row(
                one.name(),
                one.contact(),
                state,
                revoked == null && !over,
                t("workshop.contributions.count", one.contributions()),
                here + one.id() + "/revoca");
    }

    /** The answer shows the link, so it is not sent on by a redirect: nothing but its hash is ever stored. Sent twice, the same link. */
    @PostMapping
    ModelAndView make(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        FormErrors errors = errors(typed);
        if (errors.any()) {
            return show(id, new Typed(typed, errors), null);
        }
        String sent = Inputs.text(typed.get("secret"));
        var made = new NewInvitation(
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                id,
                Inputs.text(typed.get("name")),
                Inputs.text(typed.get("contact")),
                Secrets.formed(sent) ? sent : Secrets.make(),
                Inputs.date(typed.get("last")).orElseThrow());
        invitations.handle(made);
        return show(id, new Typed(Map.of("last", made.lastDay().toString()), FormErrors.NONE), made(made));
    }

    private FormErrors errors(Map<String, String> typed) {
        var errors = FormErrors.NONE;
        if (Inputs.text(typed.get("name")).isEmpty()) {
            errors = errors.with("name", t("workshop.invitation.error.name"));
        }
        LocalDate today = desk.today();
        boolean fits = Inputs.date(typed.get("last"))
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS)))
                .isPresent();
        return fits
                ? errors
                : errors.with("last", t("workshop.invitation.error.last", Formats.date(today.plusDays(MOST_DAYS))));
    }

    private static Made made(NewInvitation made) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(GuestController.HOME + made.secret())
                .toUriString();
        String text = t("workshop.invitation.text", link, Formats.longDate(made.lastDay()));
        String mail = made.contact().contains("@")
                ? "mailto:" + made.contact() + "?subject=" + encoded(t("workshop.invitation.subject")) + "&body="
                        + encoded(text)
                : null;
        return new Made(made.name(), link, text, mail);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @PostMapping("/{invitation}/revoca")
    ModelAndView revoke(@PathVariable UUID id, @PathVariable UUID invitation, RedirectAttributes after) {
        invitations.handle(new KeepInvitations.Revoke(id, invitation));
        after.addFlashAttribute("notice", t("workshop.invitation.wasRevoked"));
        return new ModelAndView("redirect:/tavoli/" + id + "/inviti");
    }
}
