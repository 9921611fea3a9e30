package it.trama.people.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Contact;
import it.trama.people.Countries;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.SectionLink;
import it.trama.people.folio.OpenPerson.Opened;
import it.trama.people.folio.PersonPage.Fact;
import it.trama.platform.web.Formats;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PersonController {

    private final OpenPerson open;
    private final Municipalities municipalities;
    private final Clock clock;

    PersonController(OpenPerson open, Municipalities municipalities, Clock clock) {
        this.open = open;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Who was merged is shown under the id of today. */
    @GetMapping("/persone/{id}")
    ModelAndView show(@PathVariable UUID id) {
        Opened opened = open.handle(id);
        if (!opened.identity().id().equals(id)) {
            return new ModelAndView("redirect:/persone/" + opened.identity().id());
        }
        List<Municipality> places = municipalities.all();
        var page = new PersonPage(
                header(opened, places),
                facts(opened, places),
                opened.residences().stream().map(r -> residence(r, places)).toList(),
                opened.household().stream().map(member -> member(member, id)).toList(),
                opened.isee().stream().map(this::isee).toList(),
                opened.links().stream().filter(SectionLink::primary).toList(),
                opened.links().stream()
                        .filter(Predicate.not(SectionLink::primary))
                        .toList());
        return new ModelAndView("people/person", "page", page);
    }

    private PersonPage.Header header(Opened opened, List<Municipality> places) {
        Identity person = opened.identity();
        LocalDate died = opened.details().deceasedOn();
        return new PersonPage.Header(
                "/persone/" + person.id(),
                person.fullName(),
                t("people.born." + person.sex(), Formats.longDate(person.birthDate()), age(person.birthDate(), died)),
                person.fiscalCode() == null ? t("people.noFiscalCode") : person.fiscalCode(),
                home(person.municipalityCode(), opened.details().address(), places),
                died == null ? null : t("people.died." + person.sex(), Formats.longDate(died)));
    }

    private static List<Fact> facts(Opened opened, List<Municipality> places) {
        Details details = opened.details();
        var facts = new ArrayList<Fact>();
        if (details.birthPlace() != null) {
            facts.add(new Fact(t("people.birthPlace"), birthPlace(details.birthPlace(), places)));
        }
        facts.add(new Fact(t("people.citizenship"), Countries.name(details.citizenship())));
        if (details.temporaryCode() != null) {
            facts.add(new Fact(t("people.temporaryCode"), details.temporaryCode()));
        }
        opened.contacts()
                .forEach(contact -> facts.add(new Fact(t("people.contact.kind." + contact.kind()), contact(contact))));
        return facts;
    }

    private static String contact(Contact contact) {
        String value = contact.holder().isEmpty() ? contact.value() : contact.value() + " (" + contact.holder() + ")";
        return contact.mayUse() ? value : t("people.contact.notUse", value);
    }

    private static String birthPlace(String belfiore, List<Municipality> places) {
        return places.stream()
                .filter(place -> place.belfioreCode().equals(belfiore))
                .map(Municipality::name)
                .findFirst()
                .orElseGet(() -> t(belfiore.startsWith("Z") ? "people.bornAbroad" : "people.bornElsewhere", belfiore));
    }

    private static String home(@Nullable String municipality, String address, List<Municipality> places) {
        String name = municipality == null
                ? t("people.notResident")
                : places.stream()
                        .filter(place -> place.istatCode().equals(municipality))
                        .map(Municipality::name)
                        .findFirst()
                        .orElse(municipality);
        return address.isEmpty() ? name : name + ", " + address;
    }

    private static PersonPage.Residence residence(Details.Residence residence, List<Municipality> places) {
        return new PersonPage.Residence(
                home(residence.municipalityCode(), residence.address(), places),
                residence.until() == null
                        ? t("people.since", Formats.longDate(residence.since()))
                        : t(
                                "people.fromTo",
                                Formats.longDate(residence.since()),
                                Formats.longDate(residence.until().minusDays(1))));
    }

    private PersonPage.Member member(People.Member member, UUID self) {
        Identity person = member.person();
        return new PersonPage.Member(
                person.fullName(),
                person.id().equals(self) ? null : "/persone/" + person.id(),
                t("people.relation." + member.relation()),
                Formats.date(person.birthDate()),
                t("people.age", age(person.birthDate(), null)));
    }

    private PersonPage.Isee isee(People.Isee isee) {
        return new PersonPage.Isee(
                t("people.isee.kind." + isee.kind()),
                Formats.euro(isee.isee()),
                Formats.euro(isee.ise()),
                Formats.quantity(isee.scale()),
                t("people.fromTo", Formats.date(isee.presentedOn()), Formats.date(isee.validTo())),
                isee.dsuProtocol(),
                !isee.validTo().isBefore(LocalDate.now(clock)));
    }

    private int age(LocalDate birth, @Nullable LocalDate died) {
        return Period.between(birth, died == null ? LocalDate.now(clock) : died).getYears();
    }
}
