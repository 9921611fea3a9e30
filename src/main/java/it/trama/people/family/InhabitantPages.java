package it.trama.people.family;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.people.People.Inhabitant;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.family.InhabitantPage.Choices;
import it.trama.people.family.InhabitantPage.Guest;
import it.trama.people.family.InhabitantPage.Host;
import it.trama.people.family.InhabitantPage.Member;
import it.trama.people.family.ReadHousehold.Household;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of the forms about a household. */
@Component
class InhabitantPages {

    private final ReadHousehold read;
    private final Municipalities municipalities;
    private final CurrentActor actors;

    InhabitantPages(ReadHousehold read, Municipalities municipalities, CurrentActor actors) {
        this.read = read;
        this.municipalities = municipalities;
        this.actors = actors;
    }

    ModelAndView page(String template, UUID host, Optional<UUID> guest, InhabitantForm form, FormErrors errors) {
        return page(template, host, guest, form, errors, PickPage.of(adding(host), "", List.of()));
    }

    /** The page on which somebody is chosen, with who was found. */
    ModelAndView pick(UUID host, Optional<UUID> guest, InhabitantForm form, String q, List<Identity> found) {
        return page("inhabitant", host, guest, form, FormErrors.NONE, PickPage.of(adding(host), q, found));
    }

    private static String adding(UUID host) {
        return "/persone/" + host + "/famiglia/aggiungi";
    }

    private ModelAndView page(
            String template, UUID host, Optional<UUID> guest, InhabitantForm form, FormErrors errors, PickPage pick) {
        Household home = read.handle(host, guest);
        var page = new InhabitantPage(
                new Host(home.host().id().toString(), home.host().fullName()),
                guest(home),
                form,
                errors,
                new Choices(relations(), Option.of(Kind.class, "people.home.kind"), heirs(home), municipalities()),
                pick,
                home.members().stream()
                        .map(m -> new Member(
                                m.person().id().toString(),
                                m.person().fullName(),
                                t("people.relation." + m.relation())))
                        .toList());
        var view = new ModelAndView("people/" + template, "page", page);
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static @Nullable Guest guest(Household home) {
        if (home.guest() == null) {
            return null;
        }
        String with = home.guests().stream()
                .map(Inhabitant::person)
                .filter(person -> !person.equals(home.guest()))
                .map(person -> person.givenName() + " " + person.familyName())
                .collect(Collectors.joining(", "));
        return new Guest(
                home.guest().id().toString(),
                home.guest().fullName(),
                with.isEmpty() ? t("people.home.nowAlone") : t("people.home.nowWith", with));
    }

    private static List<Option> relations() {
        return FamilyController.relations().stream()
                .map(relation -> new Option(relation, t("people.relation." + relation)))
                .toList();
    }

    /** Who may take the place of a head that leaves. */
    private static List<Option> heirs(Household home) {
        boolean head = home.members().stream()
                .anyMatch(m -> m.person().equals(home.guest()) && m.relation().equals("HEAD"));
        return head
                ? home.members().stream()
                        .filter(m -> !m.person().equals(home.guest()))
                        .map(m -> new Option(
                                m.person().id().toString(), m.person().fullName()))
                        .toList()
                : List.of();
    }

    private List<Option> municipalities() {
        Set<String> territory = actors.actor().municipalities();
        return municipalities.all().stream()
                .filter(place -> territory.isEmpty() || territory.contains(place.istatCode()))
                .map(place -> new Option(place.istatCode(), place.name()))
                .toList();
    }
}
