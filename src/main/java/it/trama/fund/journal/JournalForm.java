package it.trama.fund.journal;

import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Map;

/** Which movements are shown; what cannot be read filters nothing. */
public record JournalForm(Map<String, String> typed) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    String kind() {
        return Inputs.text(typed.get("tipo"));
    }

    LocalDate from() {
        return Inputs.date(typed.get("dal")).orElse(FIRST);
    }

    LocalDate to() {
        return Inputs.date(typed.get("al")).orElse(LAST);
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }
}
