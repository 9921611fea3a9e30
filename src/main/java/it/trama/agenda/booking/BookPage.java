package it.trama.agenda.booking;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Contact;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a new appointment. */
public record BookPage(BookForm form, String name, String back, Choices choices, String reach, FormErrors errors) {

    public record Choices(
            List<Option> kinds,
            List<Option> colleagues,
            List<Option> rooms,
            List<Option> mediators,
            List<Option> channels) {}

    static BookPage of(PrepareBooking.Prepared prepared, BookForm form, FormErrors errors) {
        var whom = prepared.whom();
        String back = whom.record() == null
                ? whom.person() == null ? "/agenda" : "/persone/" + whom.person()
                : "/cartelle/" + whom.record() + "/appuntamenti";
        return new BookPage(form, prepared.name(), back, choices(prepared, form), reach(prepared), errors);
    }

    /** What is used when no address is typed. */
    private static String reach(PrepareBooking.Prepared prepared) {
        String own = prepared.reach().stream()
                .filter(contact -> contact.mayUse() && contact.holder().isEmpty())
                .map(Contact::value)
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? "" : t("agenda.form.reach", own);
    }

    private static Choices choices(PrepareBooking.Prepared prepared, BookForm form) {
        boolean desk = !form.value("desk").isEmpty();
        return new Choices(
                Option.of(Kind.class, "agenda.kind").stream()
                        .filter(kind -> desk == kind.value().equals(Kind.DESK.name()))
                        .toList(),
                prepared.colleagues().stream()
                        .map(c -> new Option(c.user().toString(), c.name()))
                        .toList(),
                prepared.choices().rooms().stream()
                        .map(r -> new Option(r.id().toString(), r.name() + ", " + r.place()))
                        .toList(),
                prepared.choices().mediators().stream()
                        .map(m -> new Option(
                                m.id().toString(),
                                t("agenda.mediator.choice", m.name(), t("agenda.area." + m.area()), m.languages())))
                        .toList(),
                Stream.of("MAIL", "SMS", "CALL")
                        .map(c -> new Option(c, t("agenda.channel." + c)))
                        .toList());
    }
}
