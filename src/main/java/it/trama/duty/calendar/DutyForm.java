package it.trama.duty.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.calendar.MarkDuty.Command;
import it.trama.duty.calendar.MarkDuty.Fresh;
import it.trama.duty.calendar.MarkDuty.Move;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A move, or a new duty, as it is typed. */
public record DutyForm(Map<String, String> typed) {

    private String text(String field) {
        return Inputs.text(typed.get(field));
    }

    private Optional<LocalDate> day(String field) {
        return Inputs.date(typed.get(field));
    }

    private UUID id() {
        return Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
    }

    FormErrors errors(Move move, LocalDate today) {
        FormErrors errors = FormErrors.NONE;
        switch (move) {
            case DONE -> {
                if (day("day").isEmpty()) {
                    errors = errors.with("day", t("duty.error.day"));
                } else if (day("day").filter(day -> day.isAfter(today)).isPresent()) {
                    errors = errors.with("day", t("duty.error.future"));
                }
            }
            case REOPENED -> errors = reason(errors, "why");
            case MOVED -> {
                errors = day("due").isEmpty() ? errors.with("due", t("duty.error.day")) : errors;
                errors = reason(errors, "reason");
            }
            case GIVEN ->
                errors = Inputs.id(typed.get("body")).isEmpty() ? errors.with("body", t("duty.error.body")) : errors;
        }
        return errors;
    }

    private FormErrors reason(FormErrors errors, String field) {
        return text(field).isEmpty() ? errors.with(field, t("duty.error.reason")) : errors;
    }

    /** Only of a form without errors. */
    Command command(UUID duty, Move move, LocalDate today) {
        return switch (move) {
            case DONE -> new Command(id(), duty, move, day("day").orElse(today), null, text("note"));
            case REOPENED -> new Command(id(), duty, move, today, null, text("why"));
            case MOVED -> new Command(id(), duty, move, day("due").orElse(today), null, text("reason"));
            case GIVEN ->
                new Command(
                        id(), duty, move, today, Inputs.id(typed.get("body")).orElse(null), "");
        };
    }

    FormErrors errors() {
        FormErrors errors = text("title").isEmpty() ? FormErrors.at("title", t("duty.error.title")) : FormErrors.NONE;
        return day("due").isEmpty() ? errors.with("due", t("duty.error.day")) : errors;
    }

    /** Only of a form without errors. */
    Fresh fresh() {
        return new Fresh(
                id(),
                text("title"),
                day("due").orElseThrow(),
                Inputs.id(typed.get("body")).orElse(null));
    }
}
