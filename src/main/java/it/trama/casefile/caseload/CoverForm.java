package it.trama.casefile.caseload;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cover as typed. */
public record CoverForm(
        @Nullable String id,
        @Nullable String absent,
        @Nullable String covering,
        @Nullable String first,
        @Nullable String last) {

    static CoverForm blank(UUID absent) {
        return new CoverForm(UUID.randomUUID().toString(), absent.toString(), "", "", "");
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Inputs.id(absent).isEmpty()) {
            errors = errors.with("absent", t("casefile.cover.absentMissing"));
        }
        if (Inputs.id(covering).isEmpty()) {
            errors = errors.with("covering", t("casefile.cover.coveringMissing"));
        }
        if (Inputs.date(first).isEmpty()) {
            errors = errors.with("first", t("casefile.cover.dayMissing"));
        }
        if (Inputs.date(last).isEmpty()) {
            errors = errors.with("last", t("casefile.cover.dayMissing"));
        }
        return errors;
    }

    /** Only of a form without errors. */
    CoverColleague.Command toCommand() {
        return new CoverColleague.Command(
                Inputs.id(id).orElseThrow(),
                Inputs.id(absent).orElseThrow(),
                Inputs.id(covering).orElseThrow(),
                Inputs.date(first).orElseThrow(),
                Inputs.date(last).orElseThrow());
    }
}
