package it.trama.casefile.record;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A diary entry as typed. */
public record EntryForm(
        @Nullable String id,
        @Nullable String day,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String compartment,
        @Nullable String corrects) {

    static EntryForm blank(String day, String compartment) {
        return new EntryForm(UUID.randomUUID().toString(), day, EntryKind.NOTE.name(), "", compartment, null);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Inputs.date(day).isEmpty()) {
            errors = errors.with("day", t("casefile.diary.dayMissing"));
        }
        if (!isCorrection() && Inputs.choice(EntryKind.class, kind).isEmpty()) {
            errors = errors.with("kind", t("casefile.diary.kindMissing"));
        }
        if (Inputs.text(text).isEmpty()) {
            errors = errors.with("text", t("casefile.diary.textMissing"));
        }
        if (!isCorrection() && Inputs.choice(Compartment.class, compartment).isEmpty()) {
            errors = errors.with("compartment", t("casefile.diary.compartmentMissing"));
        }
        return errors;
    }

    boolean isCorrection() {
        return Inputs.id(corrects).isPresent();
    }

    /** Only of a form without errors. */
    WriteEntry.Command toCommand(UUID record) {
        return new WriteEntry.Command(
                Inputs.id(id).orElseThrow(),
                record,
                Inputs.date(day).orElseThrow(),
                Inputs.choice(EntryKind.class, kind).orElse(EntryKind.NOTE),
                Inputs.text(text),
                Inputs.choice(Compartment.class, compartment).orElse(Compartment.ORDINARY),
                Inputs.id(corrects).orElse(null));
    }
}
