package it.trama.consultation.answering;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.Move;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the team does with a request, as typed. */
public record MoveForm(
        @Nullable String id,
        @Nullable String move,
        @Nullable String words,
        @Nullable String day) {

    Result<MoveCase.Command, FormErrors> toCommand(UUID request) {
        var chosen = Inputs.choice(Move.class, move);
        if (chosen.isEmpty()) {
            return Result.refused(FormErrors.whole(t("consultation.form.stale")));
        }
        LocalDate meets = chosen.get() == Move.MEETING ? Inputs.date(day).orElse(null) : null;
        var errors = FormErrors.NONE;
        if (chosen.get() != Move.TAKEN && Inputs.text(words).isEmpty()) {
            errors = errors.with("words-" + chosen.get(), t("consultation.form.words." + chosen.get()));
        }
        if (chosen.get() == Move.MEETING && meets == null) {
            errors = errors.with("day", t("consultation.form.day"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new MoveCase.Command(
                        Inputs.id(id).orElseGet(UUID::randomUUID), request, chosen.get(), Inputs.text(words), meets));
    }
}
