package it.trama.intake.worklist;

import it.trama.intake.Channel;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.platform.web.Inputs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address asks of the list. What it cannot read it does not ask. */
record ContactFilter(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Reason reason,
        @Nullable Channel channel,
        @Nullable Outcome outcome,
        @Nullable String municipality) {

    static ContactFilter of(Map<String, String> asked, LocalDate today) {
        Integer year = number(asked.get("anno"), 2000, 2999);
        Integer month = number(asked.get("mese"), 1, 12);
        String municipality = Inputs.text(asked.get("comune"));
        return new ContactFilter(
                year == null && month != null ? Integer.valueOf(today.getYear()) : year,
                month,
                Reason.ofCode(Inputs.text(asked.get("motivo"))).orElse(null),
                Inputs.choice(Channel.class, asked.get("canale")).orElse(null),
                Inputs.choice(Outcome.class, asked.get("esito")).orElse(null),
                municipality.isEmpty() ? null : municipality);
    }

    private static @Nullable Integer number(@Nullable String typed, int least, int most) {
        String text = Inputs.text(typed);
        if (!text.matches("\\d{1,4}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number < least || number > most ? null : Integer.valueOf(number);
    }

    boolean asksAnything() {
        return !asked().isEmpty();
    }

    /** First moment that is in. */
    Instant from(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** First moment that is out. */
    Instant until(ZoneId zone) {
        LocalDate first = firstDay();
        LocalDate end =
                year == null ? LocalDate.of(3000, 1, 1) : month == null ? first.plusYears(1) : first.plusMonths(1);
        return end.atStartOfDay(zone).toInstant();
    }

    private LocalDate firstDay() {
        return LocalDate.of(year == null ? 1900 : year, month == null ? 1 : month, 1);
    }

    private Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "anno", year);
        put(asked, "mese", month);
        put(asked, "motivo", reason == null ? null : reason.code());
        put(asked, "canale", channel);
        put(asked, "esito", outcome);
        put(asked, "comune", municipality);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }

    /** The same question in an address, with a leading {@code ?}, and the page when it is not the first. */
    String query(int page) {
        var asked = asked();
        if (page > 1) {
            asked.put("pagina", Integer.toString(page));
        }
        return asked.isEmpty()
                ? ""
                : asked.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
