package it.trama.workshop.invitation;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.workshop.invitation.HearGuest.Link;
import it.trama.workshop.invitation.InvitationPage.Asked;
import it.trama.workshop.invitation.InvitationPage.Guest;
import it.trama.workshop.invitation.InvitationPage.Typed;
import it.trama.workshop.invitation.InvitationRows.Said;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a personal link, on a phone, without signing in. Its address is a secret: it goes to no other site and into no memory. */
@Controller
class GuestController {

    static final String HOME = "/invito/";
    private static final int LONGEST = 4000;

    private final HearGuest hear;

    GuestController(HearGuest hear) {
        this.hear = hear;
    }

    @GetMapping(HOME + "{secret}")
    ModelAndView ask(
            @PathVariable String secret,
            @RequestParam(name = "grazie", required = false) @Nullable String thanks,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return page(new Link(secret, request.getRemoteAddr()), new Typed(Map.of(), FormErrors.NONE), thanks != null);
    }

    private ModelAndView page(Link link, Typed typed, boolean thanked) {
        var open = hear.handle(link);
        var asked = new Asked(HOME + link.secret(), UUID.randomUUID().toString(), typed);
        var guest =
                new Guest(open.kind(), open.title(), open.question(), Formats.longDate(open.lastDay()), thanked, asked);
        var view = new ModelAndView("workshop/guest", "page", guest);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping(HOME + "{secret}")
    ModelAndView say(@PathVariable String secret, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var link = new Link(secret, request.getRemoteAddr());
        String text = Inputs.text(typed.get("text"));
        if (text.isEmpty() || text.length() > LONGEST) {
            String why = text.isEmpty()
                    ? t("workshop.guest.error.text")
                    : t("workshop.guest.error.long", LONGEST, text.length());
            return page(link, new Typed(typed, FormErrors.at("text", why)), false);
        }
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        String author = Inputs.text(typed.get("author"));
        var said = new Said(id, text, author.substring(0, Math.min(author.length(), 100)));
        if (!hear.handle(new HearGuest.Say(link, said))) {
            return page(link, new Typed(typed, FormErrors.whole(t("workshop.guest.error.enough"))), false);
        }
        return new ModelAndView("redirect:" + HOME + secret + "?grazie=si");
    }

    /** One answer, whatever is wrong. */
    @ExceptionHandler(NotFound.class)
    ModelAndView wrong() {
        var view = new ModelAndView("workshop/nolink", "page", "");
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }
}
