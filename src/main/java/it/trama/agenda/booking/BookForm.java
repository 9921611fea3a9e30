package it.trama.agenda.booking;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An appointment as typed. */
public record BookForm(Map<String, List<String>> sent) {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Set<String> CHANNELS = Set.of("MAIL", "SMS", "CALL");
    private static final int LONGEST = 480;

    public String value(String field) {
        List<String> values = sent.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String field) {
        return sent.getOrDefault(field, List.of());
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (id("id").isEmpty()) {
            errors = errors.with("", t("agenda.form.stale"));
        }
        if (Inputs.choice(Kind.class, value("kind")).isEmpty()) {
            errors = errors.with("kind", t("agenda.form.kindMissing"));
        }
        if (Inputs.date(value("day")).isEmpty()) {
            errors = errors.with("day", t("agenda.form.dayMissing"));
        }
        if (Inputs.time(value("time")).isEmpty()) {
            errors = errors.with("time", t("agenda.form.timeMissing"));
        }
        if (minutes().isEmpty()) {
            errors = errors.with("minutes", t("agenda.form.minutesMissing"));
        }
        if (id("desk").isEmpty() && values("workers").isEmpty()) {
            errors = errors.with("workers", t("agenda.form.workersMissing"));
        }
        boolean reminds = !value("channel").isEmpty();
        return reminds && !reachable()
                ? errors.with(
                        "address",
                        t("agenda.form.address." + (CHANNELS.contains(value("channel")) ? value("channel") : "CALL")))
                : errors;
    }

    private boolean reachable() {
        String address = Inputs.text(value("address"));
        if (address.isEmpty() && (id("record").isPresent() || id("person").isPresent())) {
            return CHANNELS.contains(value("channel"));
        }
        return switch (value("channel")) {
            case "MAIL" -> address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            case "SMS", "CALL" -> address.replaceAll("[\\s./-]", "").matches("\\+?\\d{6,15}");
            default -> false;
        };
    }

    static Optional<Instant> moment(String day, String time) {
        return Inputs.date(day)
                .flatMap(d ->
                        Inputs.time(time).map(at -> d.atTime(at).atZone(ROME).toInstant()));
    }

    private Optional<Integer> minutes() {
        return Inputs.number(value("minutes"))
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(n -> n >= 5 && n <= LONGEST);
    }

    private Optional<UUID> id(String field) {
        return Inputs.id(value(field));
    }

    Booking.Whom whom() {
        return new Booking.Whom(id("record").orElse(null), id("person").orElse(null));
    }

    /** Only of a form without errors. */
    Booking toBooking() {
        Set<UUID> workers = values("workers").stream()
                .map(Inputs::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Booking(
                id("id").orElseThrow(),
                whom(),
                Inputs.choice(Kind.class, value("kind")).orElseThrow(),
                Booking.Span.of(
                        moment(value("day"), value("time")).orElseThrow(),
                        minutes().orElseThrow()),
                new Booking.Needs(
                        workers,
                        id("room").orElse(null),
                        id("mediator").orElse(null),
                        id("desk").orElse(null)),
                Inputs.text(value("place")),
                reminder());
    }

    private Booking.@Nullable Reminder reminder() {
        return value("channel").isEmpty()
                ? null
                : new Booking.Reminder(value("channel"), Inputs.text(value("address")));
    }
}
