package it.trama.consultation.register;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team to be asked, as typed. */
public record TeamForm(
        @Nullable String team,
        @Nullable String offer,
        @Nullable String days) {

    private static final int MOST_DAYS = 180;
    private static final String USUAL = "20";

    static TeamForm blank() {
        return new TeamForm("", "", USUAL);
    }

    Result<ManageTeams.Ask, FormErrors> toCommand() {
        var errors = FormErrors.NONE;
        Optional<UUID> chosen = Inputs.id(team);
        if (chosen.isEmpty()) {
            errors = errors.with("team", t("consultation.teams.team.missing"));
        }
        if (Inputs.text(offer).isEmpty()) {
            errors = errors.with("offer", t("consultation.teams.offer.missing"));
        }
        Optional<Integer> within = Inputs.number(days).filter(TeamForm::isDays).map(BigDecimal::intValueExact);
        if (within.isEmpty()) {
            errors = errors.with("days", t("consultation.teams.days.wrong", MOST_DAYS));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new ManageTeams.Ask(chosen.orElseThrow(), Inputs.text(offer), within.orElseThrow()));
    }

    private static boolean isDays(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0;
    }
}
