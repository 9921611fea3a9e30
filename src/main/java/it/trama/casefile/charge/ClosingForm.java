package it.trama.casefile.charge;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A closing as typed; {@code left} the open matters that are knowingly left. */
public record ClosingForm(
        @Nullable String day,
        @Nullable String reason,
        @Nullable String situation,
        @Nullable String note,
        @Nullable List<String> left) {

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (!ClosureList.has(ClosureList.REASONS, Inputs.text(reason))) {
            errors = errors.with("reason", t("casefile.closing.reasonMissing"));
        }
        if (!ClosureList.has(ClosureList.SITUATIONS, Inputs.text(situation))) {
            errors = errors.with("situation", t("casefile.closing.situationMissing"));
        }
        return Inputs.date(day).isEmpty() ? errors.with("day", t("casefile.closing.dayMissing")) : errors;
    }

    /** The boxes as they were sent: binding would cut the only one at its commas. */
    ClosingForm leaving(@Nullable List<String> boxes) {
        return new ClosingForm(day, reason, situation, note, boxes);
    }

    /** Never null for the page. */
    public List<String> knowingly() {
        return Objects.requireNonNullElse(left, List.of());
    }

    /** Only of a form without errors. */
    CloseCharge.Command toCommand(UUID record) {
        return new CloseCharge.Command(
                record,
                Inputs.date(day).orElseThrow(),
                new CloseCharge.Why(Inputs.text(reason), Inputs.text(situation), Inputs.text(note)),
                knowingly());
    }
}
