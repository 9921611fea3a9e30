package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.flat.Flat.NewFlat;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flat as typed. */
public record FlatForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String place,
        @Nullable String places,
        @Nullable String days,
        @Nullable String money) {

    private static final int MOST_PLACES = 50;
    private static final int LONGEST = 3650;

    static FlatForm blank() {
        return new FlatForm(UUID.randomUUID().toString(), null, null, null, null, null);
    }

    Result<NewFlat, FormErrors> toFlat() {
        var errors = Inputs.text(name).isEmpty() ? FormErrors.at("name", t("shelter.error.flat")) : FormErrors.NONE;
        if (whole(places, MOST_PLACES).isEmpty()) {
            errors = errors.with("places", t("shelter.error.places"));
        }
        if (whole(days, LONGEST).isEmpty()) {
            errors = errors.with("days", t("shelter.error.within"));
        }
        if (money(money).isEmpty()) {
            errors = errors.with("money", t("shelter.error.money"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewFlat(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        Inputs.text(name),
                        Inputs.text(place),
                        whole(places, MOST_PLACES).orElseThrow(),
                        whole(days, LONGEST).orElseThrow(),
                        money(money).orElseThrow()));
    }

    private static Optional<Integer> whole(@Nullable String typed, int most) {
        return Inputs.number(typed)
                .filter(n -> n.signum() > 0
                        && n.stripTrailingZeros().scale() <= 0
                        && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** Nothing typed: nothing is asked. */
    static Optional<BigDecimal> money(@Nullable String typed) {
        return Inputs.text(typed).isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : Inputs.number(typed)
                        .filter(n -> n.signum() >= 0
                                && n.stripTrailingZeros().scale() <= 2
                                && n.compareTo(BigDecimal.valueOf(LONGEST)) <= 0);
    }
}
