package it.trama.intake.contact;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Channel;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.people.Identity;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the pages of a contact. */
@Component
class ContactPages {

    private final BeginContact begin;
    private final DeskWork desk;
    private final Municipalities municipalities;

    ContactPages(BeginContact begin, DeskWork desk, Municipalities municipalities) {
        this.begin = begin;
        this.desk = desk;
        this.municipalities = municipalities;
    }

    NewContactPage form(ContactForm form, FormErrors errors) {
        desk.require();
        var whom = form.personId().map(begin::handle).map(ContactPages::whom).orElse(null);
        return new NewContactPage(
                form,
                whom,
                choices(),
                "accesso-" + form.personId().map(UUID::toString).orElse("anonimo"),
                errors);
    }

    private static NewContactPage.Whom whom(Identity person) {
        return new NewContactPage.Whom(
                person.fullName(),
                t("intake.born." + person.sex(), Formats.longDate(person.birthDate())),
                "/persone/" + person.id());
    }

    private NewContactPage.Choices choices() {
        return new NewContactPage.Choices(
                Arrays.stream(Reason.values())
                        .map(r -> new Option(r.code(), t("intake.reason." + r.code())))
                        .toList(),
                Option.of(Sender.class, "intake.sender"),
                Option.of(Channel.class, "intake.channel"),
                Option.of(Outcome.class, "intake.outcome"),
                municipalities.all().stream()
                        .map(m -> new Option(m.istatCode(), m.name()))
                        .toList(),
                SheetWords.choices());
    }

    static ContactPage contact(ReadContact.Shown shown) {
        Contact contact = shown.contact();
        var facts = contact.facts();
        Integer minutes = facts.minutes();
        return new ContactPage(
                contact.number(),
                whom(shown),
                reasons(contact),
                new ContactPage.Facts(
                        Formats.moment(contact.happenedAt()),
                        shown.worker(),
                        t("intake.sender." + facts.sender()),
                        t("intake.channel." + facts.channel()),
                        t("intake.outcome." + facts.outcome()),
                        minutes == null ? "–" : t("intake.minutes.of", minutes)),
                facts.note(),
                SheetWords.lines(shown.details()),
                SheetWords.code(shown.details()));
    }

    private static List<String> reasons(Contact contact) {
        return contact.facts().reasons().stream()
                .map(r -> t("intake.reason." + r.code()))
                .toList();
    }

    private static ContactPage.Whom whom(ReadContact.Shown shown) {
        UUID person = shown.contact().person();
        if (person == null) {
            return new ContactPage.Whom(t("intake.anonymous"), null, null, shown.municipality());
        }
        return shown.identity()
                .map(identity -> new ContactPage.Whom(
                        identity.fullName(),
                        "/persone/" + person,
                        "/accessi/nuovo?persona=" + person,
                        shown.municipality()))
                .orElseGet(() -> new ContactPage.Whom(t("intake.elsewhere"), null, null, shown.municipality()));
    }
}
