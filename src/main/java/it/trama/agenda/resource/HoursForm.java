package it.trama.agenda.resource;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A week of opening hours as typed: for each day {@code a11} to {@code b11} in the morning, {@code a12} to {@code b12} after it. */
public record HoursForm(Map<String, String> sent) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    /** As in force, from the first day on which a change may begin. */
    static HoursForm of(List<DeskHours.Hours> hours, LocalDate since) {
        var sent = new HashMap<String, String>();
        sent.put("since", Formats.date(since));
        sent.put(
                "slot", hours.isEmpty() ? "30" : String.valueOf(hours.getFirst().minutes()));
        for (DeskHours.Hours h : hours) {
            String part = sent.containsKey("a" + h.weekday() + "1") ? h.weekday() + "2" : h.weekday() + "1";
            sent.put("a" + part, Formats.time(h.opens()));
            sent.put("b" + part, Formats.time(h.closes()));
        }
        return new HoursForm(sent);
    }

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    FormErrors errors(LocalDate today) {
        var errors = FormErrors.NONE;
        Optional<LocalDate> since = since();
        if (since.isEmpty()) {
            errors = errors.with("since", t("agenda.form.dayMissing"));
        } else if (since.get().isBefore(today)) {
            errors = errors.with("since", t("agenda.hours.past"));
        }
        if (slot().isEmpty()) {
            errors = errors.with("slot", t("agenda.hours.slotMissing"));
        }
        for (int day = 1; day <= 7; day++) {
            errors = errorsOf(day, errors);
        }
        return errors;
    }

    private FormErrors errorsOf(int day, FormErrors before) {
        var errors = before;
        for (String part : List.of(day + "1", day + "2")) {
            boolean empty = value("a" + part).isBlank() && value("b" + part).isBlank();
            if (!empty && opening(day, part).isEmpty()) {
                errors = errors.with("a" + part, t("agenda.hours.wrong", t("agenda.weekday." + day)));
            }
        }
        var first = opening(day, day + "1");
        var second = opening(day, day + "2");
        boolean overlap = first.isPresent()
                && second.isPresent()
                && second.get().opens().isBefore(first.get().closes());
        return overlap ? errors.with("a" + day + "2", t("agenda.hours.overlap", t("agenda.weekday." + day))) : errors;
    }

    /** At least as long as a slot. */
    private Optional<ChangeHours.Opening> opening(int day, String part) {
        LocalTime from = Inputs.time(value("a" + part)).orElse(null);
        LocalTime to = Inputs.time(value("b" + part)).orElse(null);
        return from == null || to == null || to.isBefore(from.plusMinutes(slot().orElse(SHORTEST)))
                ? Optional.empty()
                : Optional.of(new ChangeHours.Opening(day, from, to));
    }

    private Optional<LocalDate> since() {
        return Inputs.date(value("since"));
    }

    private Optional<Integer> slot() {
        return Inputs.number(value("slot"))
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(n -> n >= SHORTEST && n <= LONGEST);
    }

    /** Only of a form without errors. */
    ChangeHours.Command toCommand(UUID desk) {
        var openings = new ArrayList<ChangeHours.Opening>();
        for (int day = 1; day <= 7; day++) {
            opening(day, day + "1").ifPresent(openings::add);
            opening(day, day + "2").ifPresent(openings::add);
        }
        return new ChangeHours.Command(
                desk, since().orElseThrow(), slot().orElseThrow(), openings, Inputs.text(value("seen")));
    }
}
