package it.trama.goods.day;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;

/** The days of the body, and a new one. */
public record DaysPage(List<Card> cards, int recipients, List<Kind> kinds, DayForm form, FormErrors errors) {

    /** @param badge css of the state */
    public record Card(String href, String name, String when, String count, String state, String badge) {}

    public record Kind(String code, String label) {}

    static DaysPage of(ReadDays.All all, DayForm form, FormErrors errors) {
        return new DaysPage(
                all.days().stream().map(day -> card(day, all)).toList(),
                all.recipients(),
                all.kinds().stream()
                        .map(k -> new Kind(k.kind(), k.name() + " (" + t("goods.unit." + k.unit()) + ")"))
                        .toList(),
                form,
                errors);
    }

    private static Card card(Day day, ReadDays.All all) {
        String state = day.closed()
                ? "closed"
                : day.heldOn().equals(all.today()) ? "today" : day.heldOn().isAfter(all.today()) ? "ahead" : "open";
        return new Card(
                "/viveri/giornate/" + day.id(),
                day.name(),
                day.place().isEmpty()
                        ? Formats.longDate(day.heldOn())
                        : Formats.longDate(day.heldOn()) + ", " + day.place(),
                t("goods.day.count", day.count().ticked(), day.count().lines()),
                t("goods.day.state." + state),
                state.equals("today") ? "t-badge-ok" : state.equals("open") ? "t-badge-warn" : "");
    }
}
