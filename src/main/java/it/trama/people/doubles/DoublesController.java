package it.trama.people.doubles;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.doubles.DoublesPage.Row;
import it.trama.people.doubles.DoublesPage.Side;
import it.trama.people.doubles.ListDoubles.Likeness;
import it.trama.people.doubles.ListDoubles.Listed;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DoublesController {

    private static final int AT_ONCE = 25;

    private final ListDoubles list;
    private final SearchDoubles search;
    private final TellApart apart;
    private final CurrentActor actors;

    DoublesController(ListDoubles list, SearchDoubles search, TellApart apart, CurrentActor actors) {
        this.list = list;
        this.search = search;
        this.apart = apart;
        this.actors = actors;
    }

    @GetMapping("/persone/doppioni")
    ModelAndView list(@RequestParam(name = "da", defaultValue = "0") String from) {
        int first = from.matches("\\d{1,4}") ? Integer.parseInt(from) : 0;
        Listed listed = list.handle();
        int all = listed.pairs().size();
        var page = new DoublesPage(
                listed.searched()
                        .map(OffsetDateTime::toInstant)
                        .map(Formats::moment)
                        .orElse("–"),
                t("people.double.summary", all),
                listed.pairs().stream()
                        .skip(first)
                        .limit(AT_ONCE)
                        .map(DoublesController::row)
                        .toList(),
                first + AT_ONCE < all ? "/persone/doppioni?da=" + (first + AT_ONCE) : null);
        return new ModelAndView("people/doubles", "page", page);
    }

    private static Row row(Likeness likeness) {
        return new Row(
                side(likeness.one()),
                side(likeness.other()),
                DoublePage.Reasons.of(likeness.match()),
                "/persone/doppioni/confronto?una=" + likeness.one().id() + "&altra="
                        + likeness.other().id());
    }

    private static Side side(Identity person) {
        return new Side(
                person.id().toString(),
                person.fullName(),
                "/persone/" + person.id(),
                t(
                        "people.question.facts",
                        Formats.longDate(person.birthDate()),
                        person.fiscalCode() == null ? t("people.noFiscalCode") : person.fiscalCode()));
    }

    @PostMapping("/persone/doppioni/ricerca")
    ModelAndView search(RedirectAttributes redirect) {
        ListDoubles.require(actors.actor());
        search.handle();
        redirect.addFlashAttribute("notice", t("people.double.searched"));
        return new ModelAndView("redirect:/persone/doppioni");
    }

    @PostMapping("/persone/doppioni/diverse")
    ModelAndView apart(
            @RequestParam(name = "one", defaultValue = "") String one,
            @RequestParam(name = "other", defaultValue = "") String other,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes redirect) {
        UUID first = Inputs.id(one).orElseThrow(NotFound::new);
        UUID second = Inputs.id(other).orElseThrow(NotFound::new);
        apart.handle(first, second, Inputs.text(reason));
        redirect.addFlashAttribute("notice", t("people.double.apartDone"));
        return new ModelAndView("redirect:/persone/doppioni");
    }
}
