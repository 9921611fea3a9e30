package it.trama.goods.meal;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.meal.Meals.Served;
import it.trama.goods.meal.Meals.Service;
import it.trama.goods.meal.Meals.Trail;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meals of a service, as typed. */
public record MealForm(
        @Nullable String id,
        @Nullable String day,
        @Nullable String service,
        @Nullable String meals,
        @Nullable String note) {

    private static final int MOST = 10_000;

    static MealForm blank(LocalDate today) {
        return new MealForm(UUID.randomUUID().toString(), Formats.date(today), "LUNCH", null, null);
    }

    Result<Served, FormErrors> toServed() {
        var on = Inputs.date(day);
        var which = Inputs.choice(Service.class, service);
        var number = Inputs.number(meals)
                .filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.signum() > 0
                        && n.compareTo(BigDecimal.valueOf(MOST)) <= 0);
        var errors = FormErrors.NONE;
        if (on.isEmpty()) {
            errors = errors.with("day", t("goods.error.day"));
        }
        if (which.isEmpty()) {
            errors = errors.with("service", t("goods.meal.error.service"));
        }
        if (number.isEmpty()) {
            errors = errors.with("meals", t("goods.meal.error.meals"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new Served(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        on.orElseThrow(),
                        which.orElseThrow(),
                        number.orElseThrow().intValueExact(),
                        Inputs.text(note),
                        new Trail(null, false)));
    }
}
