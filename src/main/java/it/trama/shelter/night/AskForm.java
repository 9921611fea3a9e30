package it.trama.shelter.night;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Sex;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.NightState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door, as typed: what they are called, sex, about how old; nothing else.
 *
 * @param act IN, or BOOKED for who calls before
 */
public record AskForm(
        @Nullable String id,
        @Nullable String guest,
        @Nullable String nickname,
        @Nullable String sex,
        @Nullable String age,
        @Nullable String act) {

    private static final int LONGEST_NAME = 60;
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

    static AskForm blank() {
        return new AskForm(UUID.randomUUID().toString(), UUID.randomUUID().toString(), null, null, null, null);
    }

    Result<KeepNight.Ask, FormErrors> toAsk(UUID house, LocalDate night) {
        var errors = errors();
        if (errors.any()) {
            return Result.refused(errors);
        }
        UUID who = Inputs.id(guest).orElseGet(UUID::randomUUID);
        var newcomer = new Guest(
                who,
                Inputs.text(nickname),
                "",
                Inputs.choice(Sex.class, sex).orElseThrow(),
                years().map(old -> night.getYear() - old).orElse(null),
                null);
        return Result.done(new KeepNight.Ask(
                Inputs.id(id).orElseGet(UUID::randomUUID),
                house,
                night,
                who,
                "BOOKED".equals(act) ? NightState.BOOKED : NightState.IN,
                newcomer));
    }

    private FormErrors errors() {
        var errors = FormErrors.NONE;
        String called = Inputs.text(nickname);
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            errors = errors.with("nickname", t("shelter.error.nickname"));
        }
        if (Inputs.choice(Sex.class, sex).isEmpty()) {
            errors = errors.with("sex", t("shelter.error.sex"));
        }
        if (!Inputs.text(age).isEmpty() && years().isEmpty()) {
            errors = errors.with("age", t("shelter.error.age"));
        }
        return errors;
    }

    private Optional<Integer> years() {
        return Inputs.number(age)
                .filter(old -> old.signum() > 0 && old.stripTrailingZeros().scale() <= 0 && old.compareTo(OLDEST) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
