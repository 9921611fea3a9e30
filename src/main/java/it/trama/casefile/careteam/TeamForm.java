package it.trama.casefile.careteam;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.trust.AccessLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new member as typed. */
public record TeamForm(
        @Nullable String id,
        @Nullable String who,
        @Nullable String function,
        @Nullable String level) {

    static TeamForm blank() {
        return new TeamForm(UUID.randomUUID().toString(), null, null, null);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Candidate.of(who).isEmpty()) {
            errors = errors.with("who", t("casefile.careteam.whoMissing"));
        }
        if (Inputs.text(function).isEmpty()) {
            errors = errors.with("function", t("casefile.careteam.functionMissing"));
        }
        return errors;
    }

    /** Only of a form without errors; a level may be SUMMARY or WORK, never more. */
    AddMember.Command toCommand(UUID record) {
        return new AddMember.Command(
                Inputs.id(id).orElseThrow(),
                record,
                Candidate.of(who).orElseThrow(),
                Inputs.text(function),
                Inputs.choice(AccessLevel.class, level).filter(l -> l == AccessLevel.SUMMARY || l == AccessLevel.WORK));
    }
}
