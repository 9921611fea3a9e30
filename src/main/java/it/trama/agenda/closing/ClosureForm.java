package it.trama.agenda.closing;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days to close, as typed. */
public record ClosureForm(
        @Nullable String id,
        @Nullable String first,
        @Nullable String last,
        @Nullable String desk,
        @Nullable String reason,
        @Nullable String seen) {

    private static final int LONGEST = 366;

    static ClosureForm blank() {
        return new ClosureForm(UUID.randomUUID().toString(), "", "", "", "", "");
    }

    FormErrors errors(LocalDate today) {
        var errors = Inputs.id(id).isEmpty() ? FormErrors.whole(t("agenda.form.stale")) : FormErrors.NONE;
        Optional<LocalDate> from = Inputs.date(first);
        if (from.isEmpty()) {
            errors = errors.with("first", t("agenda.form.dayMissing"));
        } else if (from.get().isBefore(today)) {
            errors = errors.with("first", t("agenda.closing.past"));
        } else if (to().filter(day -> sensible(from.get(), day)).isEmpty()) {
            errors = errors.with("last", t("agenda.closing.lastWrong"));
        }
        return Inputs.text(reason).isEmpty() ? errors.with("reason", t("agenda.closing.reasonMissing")) : errors;
    }

    private static boolean sensible(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && to.isBefore(from.plusDays(LONGEST));
    }

    /** One day when no last one is typed. */
    private Optional<LocalDate> to() {
        return Inputs.text(last).isEmpty() ? Inputs.date(first) : Inputs.date(last);
    }

    /** Only of a form without errors. */
    AddClosure.Command toCommand() {
        return new AddClosure.Command(
                Inputs.id(id).orElseThrow(),
                Inputs.date(first).orElseThrow(),
                to().orElseThrow(),
                Inputs.id(desk).orElse(null),
                Inputs.text(reason),
                Inputs.text(seen));
    }
}
