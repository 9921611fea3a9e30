package it.trama.shelter.bed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Sex;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.shelter.bed.Bed.Lot;
import it.trama.shelter.bed.Bed.NewLot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Beds for one sex, as typed.
 *
 * @param to the last night; with it the beds are of the cold plan
 */
public record BedForm(
        @Nullable String id,
        @Nullable String sex,
        @Nullable String beds,
        @Nullable String from,
        @Nullable String to,
        @Nullable String note) {

    private static final BigDecimal MOST = BigDecimal.valueOf(500);

    static BedForm blank(LocalDate today) {
        return new BedForm(UUID.randomUUID().toString(), null, null, Formats.date(today), null, null);
    }

    Result<NewLot, FormErrors> toLot(UUID house) {
        var errors = errors();
        if (errors.any()) {
            return Result.refused(errors);
        }
        return Result.done(new NewLot(
                house,
                new Lot(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        Inputs.choice(Sex.class, sex).orElseThrow(),
                        number().orElseThrow(),
                        Inputs.text(to).isEmpty() ? Bed.ORDINARY : Bed.COLD,
                        Inputs.date(from).orElseThrow(),
                        Inputs.date(to).orElse(null),
                        Inputs.text(note))));
    }

    private FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.choice(Sex.class, sex).isEmpty()) {
            errors = errors.with("sex", t("shelter.error.sex"));
        }
        if (number().isEmpty()) {
            errors = errors.with("beds", t("shelter.error.beds"));
        }
        if (Inputs.date(from).isEmpty()) {
            errors = errors.with("from", t("shelter.error.day"));
        }
        boolean last = !Inputs.text(to).isEmpty();
        if (last && Inputs.date(to).isEmpty()) {
            errors = errors.with("to", t("shelter.error.day"));
        } else if (last
                && Inputs.date(from)
                        .filter(day -> day.isAfter(Inputs.date(to).orElseThrow()))
                        .isPresent()) {
            errors = errors.with("to", t("shelter.error.before"));
        }
        return errors;
    }

    private Optional<Integer> number() {
        return Inputs.number(beds)
                .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 0 && n.compareTo(MOST) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
