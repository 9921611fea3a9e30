package it.trama.duty.calendar;

import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;

/**
 * What the address asks for; empty texts ask for nothing.
 *
 * @param owner a body, or {@code ufficio} for what nobody else answers for
 */
record CalendarFilter(int year, String kind, String owner, String state) {

    static final String OPEN = "aperti";
    static final String DONE = "fatti";
    static final String ALL = "tutti";
    static final String OFFICE = "ufficio";

    static CalendarFilter of(Map<String, String> asked, int thisYear) {
        String year = Inputs.text(asked.get("anno"));
        String state = Inputs.text(asked.get("stato"));
        return new CalendarFilter(
                year.matches("20\\d\\d") ? Integer.parseInt(year) : thisYear,
                Inputs.text(asked.get("tipo")),
                Inputs.text(asked.get("chi")),
                state.equals(DONE) || state.equals(ALL) ? state : OPEN);
    }

    boolean accepts(Duty duty) {
        UUID body = duty.owner();
        return (kind.isEmpty() || kind.equals(duty.about().kind()))
                && (owner.isEmpty() || owner.equals(body == null ? OFFICE : body.toString()))
                && (state.equals(ALL) || state.equals(DONE) == (duty.doneOn() != null));
    }

    boolean any() {
        return !kind.isEmpty() || !owner.isEmpty() || !state.equals(OPEN);
    }

    String query(int ofYear) {
        return "anno=%d&tipo=%s&chi=%s&stato=%s".formatted(ofYear, safe(kind), safe(owner), state);
    }

    /** Codes and ids only; anything else finds nothing anyway. */
    private static String safe(String text) {
        return text.replaceAll("[^A-Za-z0-9_-]", "");
    }
}
