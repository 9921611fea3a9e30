package it.trama.sharing.referral;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HelpKind;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.sharing.referral.Grounds.Kind;
import it.trama.sharing.referral.Referral.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as typed. */
public record ReferralForm(
        @Nullable String id,
        @Nullable String to,
        @Nullable String helpKind,
        @Nullable String question,
        @Nullable Days days,
        @Nullable List<String> parts,
        @Nullable Named named) {

    private static final int ANSWER_DAYS = 10;
    private static final int HELP_DAYS = 180;
    private static final int MOST_DAYS = 731;

    /** @param until the last day */
    public record Days(@Nullable String answerBy, @Nullable String until) {}

    public record Named(
            @Nullable String kind,
            @Nullable String reference,
            @Nullable String dated) {}

    static ReferralForm blank(LocalDate today) {
        var days = new Days(Formats.date(today.plusDays(ANSWER_DAYS)), Formats.date(today.plusDays(HELP_DAYS)));
        return new ReferralForm(UUID.randomUUID().toString(), null, null, null, days, List.of(), null);
    }

    public Days when() {
        return days == null ? new Days(null, null) : days;
    }

    public Named instead() {
        return named == null ? new Named(null, null, null) : named;
    }

    public List<String> chosen() {
        return parts == null ? List.of() : parts;
    }

    Result<SendReferral.Command, FormErrors> toCommand(UUID record, LocalDate today) {
        var wrong = namedErrors(errors(today), today);
        return wrong.any()
                ? Result.refused(wrong)
                : Result.done(new SendReferral.Command(
                        Inputs.id(id).orElseThrow(),
                        record,
                        Inputs.id(to).orElseThrow(),
                        new Terms(
                                Inputs.choice(HelpKind.class, helpKind)
                                        .orElseThrow()
                                        .name(),
                                Inputs.date(when().answerBy()).orElseThrow(),
                                Inputs.date(when().until()).orElseThrow().plusDays(1)),
                        Inputs.text(question),
                        Set.copyOf(chosen()),
                        Inputs.choice(Kind.class, instead().kind())
                                .map(kind -> new Grounds.Named(
                                        kind,
                                        Inputs.text(instead().reference()),
                                        Inputs.date(instead().dated()).orElseThrow()))
                                .orElse(null)));
    }

    private FormErrors errors(LocalDate today) {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("sharing.form.stale"));
        }
        if (Inputs.id(to).isEmpty()) {
            errors = errors.with("to", t("sharing.referral.to.missing"));
        }
        if (Inputs.choice(HelpKind.class, helpKind).isEmpty()) {
            errors = errors.with("helpKind", t("sharing.referral.kind.missing"));
        }
        if (Inputs.text(question).isEmpty()) {
            errors = errors.with("question", t("sharing.referral.question.missing"));
        }
        var answer = Inputs.date(when().answerBy())
                .filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(MOST_DAYS)));
        if (answer.isEmpty()) {
            errors = errors.with("days.answerBy", t("sharing.referral.answerBy.wrong"));
        }
        return Inputs.date(when().until())
                        .filter(day -> !day.isBefore(answer.orElse(today)) && day.isBefore(today.plusDays(MOST_DAYS)))
                        .isPresent()
                ? errors
                : errors.with("days.until", t("sharing.referral.until.wrong"));
    }

    private FormErrors namedErrors(FormErrors rest, LocalDate today) {
        var errors = rest;
        if (Inputs.choice(Kind.class, instead().kind()).isEmpty()) {
            return errors;
        }
        if (Inputs.text(instead().reference()).isEmpty()) {
            errors = errors.with("named.reference", t("sharing.named.reference.missing"));
        }
        return Inputs.date(instead().dated()).filter(day -> !day.isAfter(today)).isPresent()
                ? errors
                : errors.with("named.dated", t("sharing.named.dated.wrong"));
    }
}
