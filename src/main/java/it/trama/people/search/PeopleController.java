package it.trama.people.search;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Role;
import it.trama.people.Identity;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class PeopleController {

    private final SearchPeople search;
    private final Municipalities municipalities;
    private final CurrentActor actors;
    private final Clock clock;

    PeopleController(SearchPeople search, Municipalities municipalities, CurrentActor actors, Clock clock) {
        this.search = search;
        this.municipalities = municipalities;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/persone")
    ModelAndView list(@RequestParam(name = "q", defaultValue = "") String typed) {
        if (!actors.actor().readsRegistry()) {
            throw new AccessDeniedException("the registry is for those who work with people");
        }
        String q = Inputs.text(typed);
        List<Identity> found = q.isEmpty() ? List.of() : search.handle(q, SearchPeople.MOST);
        Map<String, String> names =
                municipalities.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
        var page = new PeoplePage(
                q,
                !q.isEmpty(),
                summary(found.size()),
                found.stream().map(person -> row(person, names)).toList(),
                newHref(q),
                actors.actor().hasAny(Role.ACCESS_DESK, Role.COORDINATOR));
        return new ModelAndView("people/list", "page", page);
    }

    private static String summary(int found) {
        return found < SearchPeople.MOST ? t("people.list.found", found) : t("people.list.more", found);
    }

    /** What was searched in vain is not typed again. */
    private String newHref(String q) {
        Query query = Query.parse(q, LocalDate.now(clock));
        var address = UriComponentsBuilder.fromPath("/persone/nuova");
        if (!query.words().isEmpty()) {
            address.queryParam("familyName", capital(query.words().getFirst()));
            address.queryParam(
                    "givenName",
                    query.words().stream()
                            .skip(1)
                            .map(PeopleController::capital)
                            .collect(Collectors.joining(" ")));
        }
        if (!query.days().isEmpty()) {
            address.queryParam("birthDate", Formats.date(query.days().getFirst()));
        }
        if (query.code() != null) {
            address.queryParam("fiscalCode", q.toUpperCase(Locale.ROOT));
        }
        return address.encode().build().toUriString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private PeoplePage.Row row(Identity person, Map<String, String> names) {
        int age = Period.between(person.birthDate(), LocalDate.now(clock)).getYears();
        String code = person.municipalityCode();
        return new PeoplePage.Row(
                person.fullName(),
                "/persone/" + person.id(),
                Formats.date(person.birthDate()),
                t("people.age", age),
                code == null ? t("people.notResident") : names.getOrDefault(code, code),
                person.fiscalCode() == null ? "–" : person.fiscalCode());
    }
}
