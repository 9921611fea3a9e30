package it.trama.fund.journal;

import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which movements are shown; what cannot be read filters nothing. */
public record JournalForm(Map<String, String> typed) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    String kind() {
        return Inputs.text(typed.get("tipo"));
    }

    /** Kinds that make one figure together are asked by one name; none asked are all. */
    List<String> kinds() {
        return switch (kind()) {
            case "" -> List.of();
            case "ALL_ASSIGNED" -> List.of("ASSIGNED", "MOVED_IN", "MOVED_OUT", "CARRIED_IN", "CARRIED_OUT");
            case "ALL_COMMITTED" -> List.of("COMMITTED", "RELEASED");
            default -> List.of(kind());
        };
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
