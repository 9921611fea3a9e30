package it.trama.workshop.invitation;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.workshop.invitation.HearGuest.Link;
import it.trama.workshop.invitation.InvitationPage.Asked;
import it.trama.workshop.invitation.InvitationPage.Guest;
import it.trama.workshop.invitation.InvitationPage.Mine;
import it.trama.workshop.invitation.InvitationPage.Typed;
import it.trama.workshop.invitation.InvitationRows.Given;
import it.trama.workshop.invitation.InvitationRows.Said;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
    private static final List<String> NOTICES = List.of("si", "corretto", "ritirato");

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
        return page(
                new Link(secret, request.getRemoteAddr()),
                new Typed(Map.of(), FormErrors.NONE),
                thanks == null || !NOTICES.contains(thanks) ? "" : thanks);
    }

    private ModelAndView page(Link link, Typed typed, String notice) {
        var opened = hear.handle(link);
        var open = opened.open();
        var asked = new Asked(HOME + link.secret(), UUID.randomUUID().toString(), typed);
        var guest = new Guest(
                open.kind(),
                open.title(),
                open.question(),
                Formats.longDate(open.lastDay()),
                notice,
                asked,
                opened.given().stream().map(GuestController::mine).toList());
        var view = new ModelAndView("workshop/guest", "page", guest);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static Mine mine(Given given) {
        var withdrawn = given.withdrawnAt();
        var corrected = given.correctedAt();
        String when = withdrawn != null
                ? t("workshop.guest.withdrawn", Formats.moment(withdrawn.toInstant()))
                : corrected != null
                        ? t("workshop.guest.corrected", Formats.moment(corrected.toInstant()))
                        : t(
                                "workshop.guest.given",
                                Formats.moment(given.givenAt().toInstant()));
        return new Mine(given.id().toString(), given.text(), when);
    }

    @PostMapping(HOME + "{secret}")
    ModelAndView say(@PathVariable String secret, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var link = new Link(secret, request.getRemoteAddr());
        String text = Inputs.text(typed.get("text"));
        var mine = Inputs.id(typed.get("mine"));
        if (mine.isPresent() && typed.containsKey("withdraw")) {
            hear.handle(new HearGuest.Correct(link, mine.get(), ""));
            return thanked(secret, "ritirato");
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            String why = text.isEmpty()
                    ? t("workshop.guest.error.text")
                    : t("workshop.guest.error.long", LONGEST, text.length());
            return page(
                    link, new Typed(typed, mine.isPresent() ? FormErrors.whole(why) : FormErrors.at("text", why)), "");
        }
        if (mine.isPresent()) {
            hear.handle(new HearGuest.Correct(link, mine.get(), text));
            return thanked(secret, "corretto");
        }
        return say(link, typed, text);
    }

    private ModelAndView say(Link link, Map<String, String> typed, String text) {
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        String author = Inputs.text(typed.get("author"));
        var said = new Said(id, text, author.substring(0, Math.min(author.length(), 100)));
        if (!hear.handle(new HearGuest.Say(link, said))) {
            return page(link, new Typed(typed, FormErrors.whole(t("workshop.guest.error.enough"))), "");
        }
        return thanked(link.secret(), "si");
    }

    private static ModelAndView thanked(String secret, String what) {
        return new ModelAndView("redirect:" + HOME + secret + "?grazie=" + what);
    }

    /** One answer, whatever is wrong. */
    @ExceptionHandler(NotFound.class)
    ModelAndView wrong() {
        var view = new ModelAndView("workshop/nolink", "page", "");
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }
}
