package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.shelter.flat.Flat.Held;
import it.trama.shelter.flat.Flat.Stay;
import java.time.LocalDate;
import java.util.List;

/** The flats of the body with who lives there, who has left, and the two forms. */
public record FlatsPage(
        List<Card> flats, List<Row> left, List<Option> guests, FlatForm flat, StayForm stay, FormErrors errors) {

    /** @param full no place is free */
    public record Card(String id, String name, String what, String taken, boolean full, List<Row> stays) {}

    /** @param late the foreseen end has passed */
    public record Row(String href, String guest, String when, boolean late) {}

    static FlatsPage of(ReadFlats.All all, FlatForm flat, StayForm stay, FormErrors errors) {
        return new FlatsPage(
                all.flats().stream().map(held -> card(held, all)).toList(),
                all.stays().stream()
                        .filter(one -> one.outcome() != null)
                        .map(one -> row(one, all.today()))
                        .toList(),
                all.guests().stream()
                        .map(one -> new Option(one.id().toString(), one.label()))
                        .toList(),
                flat,
                stay,
                errors);
    }

    public List<Option> choices() {
        return flats.stream().map(card -> new Option(card.id(), card.name())).toList();
    }

    private static Card card(Held held, ReadFlats.All all) {
        String terms = t(
                "shelter.flat.terms",
                held.flat().mostDays(),
                Formats.euro(held.flat().contribution()));
        return new Card(
                held.flat().id().toString(),
                held.flat().name(),
                held.flat().place().isEmpty() ? terms : held.flat().place() + " · " + terms,
                t("shelter.flat.taken", held.taken(), held.flat().places()),
                held.taken() >= held.flat().places(),
                all.stays().stream()
                        .filter(stay -> stay.outcome() == null
                                && stay.where().flat().equals(held.flat().id()))
                        .map(stay -> row(stay, all.today()))
                        .toList());
    }

    private static Row row(Stay stay, LocalDate today) {
        LocalDate ended = stay.time().endedOn();
        return new Row(
                StayPage.href(stay.id()),
                stay.guest(),
                ended != null && stay.outcome() != null
                        ? t("shelter.stay.left", Formats.date(ended), stay.outcome())
                        : t(
                                "shelter.stay.until",
                                Formats.date(stay.time().beganOn()),
                                Formats.date(stay.time().foreseenEnd())),
                ended == null && stay.time().foreseenEnd().isBefore(today));
    }
}
