package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.Consultation.Basis;
import it.trama.consultation.Consultation.Urgency;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as typed. */
public record AskForm(
        @Nullable String id,
        @Nullable String team,
        @Nullable String question,
        @Nullable String urgency,
        @Nullable String until,
        @Nullable List<String> parts,
        @Nullable Ground ground) {

    private static final Ground NO_GROUND = new Ground(null, null, null);

    /** @param named "si" or "no" */
    public record Ground(
            @Nullable String named,
            @Nullable String basis,
            @Nullable String reference) {}

    private static final int DAYS = 60;
    private static final int MOST_DAYS = 366;

    static AskForm blank(LocalDate today) {
        return new AskForm(
                UUID.randomUUID().toString(),
                null,
                null,
                Urgency.NORMAL.name(),
                Formats.date(today.plusDays(DAYS)),
                List.of(),
                new Ground("no", null, null));
    }

    public Ground grounds() {
        return ground == null ? NO_GROUND : ground;
    }

    public List<String> chosen() {
        return parts == null ? List.of() : parts;
    }

    Result<AskConsultation.Command, FormErrors> toCommand(UUID record, LocalDate today) {
        var wrong = errors(today);
        return wrong.any()
                ? Result.refused(wrong)
                : Result.done(new AskConsultation.Command(
                        Inputs.id(id).orElseThrow(),
                        record,
                        Inputs.id(team).orElseThrow(),
                        new AskConsultation.Question(
                                Inputs.text(question),
                                Inputs.choice(Urgency.class, urgency).orElseThrow(),
                                "si".equals(grounds().named),
                                Inputs.choice(Basis.class, grounds().basis).orElseThrow(),
                                Inputs.text(grounds().reference)),
                        Inputs.date(until).orElseThrow(),
                        Set.copyOf(chosen())));
    }

    private FormErrors errors(LocalDate today) {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("consultation.form.stale"));
        }
        if (Inputs.id(team).isEmpty()) {
            errors = errors.with("team", t("consultation.form.team"));
        }
        if (Inputs.text(question).isEmpty()) {
            errors = errors.with("question", t("consultation.form.question"));
        }
        if (Inputs.choice(Urgency.class, urgency).isEmpty()) {
            errors = errors.with("urgency", t("consultation.form.urgency"));
        }
        if (Inputs.choice(Basis.class, grounds().basis).isEmpty()) {
            errors = errors.with("ground.basis", t("consultation.form.basis"));
        }
        if (Inputs.text(grounds().reference).isEmpty()) {
            errors = errors.with("ground.reference", t("consultation.form.reference"));
        }
        return untilIsRight(until, today) ? errors : errors.with("until", t("consultation.form.until"));
    }

    static boolean untilIsRight(@Nullable String until, LocalDate today) {
        return Inputs.date(until)
                .filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(MOST_DAYS)))
                .isPresent();
    }
}
