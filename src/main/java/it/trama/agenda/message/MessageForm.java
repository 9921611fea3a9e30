package it.trama.agenda.message;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as typed. */
public record MessageForm(
        @Nullable String id,
        @Nullable String holder,
        @Nullable String text,
        @Nullable String answers) {

    private static final int LONGEST = 1000;

    static MessageForm blank() {
        return new MessageForm(UUID.randomUUID().toString(), "", "", null);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("agenda.form.stale"));
        }
        if (Inputs.text(holder).isEmpty() && Inputs.id(answers).isEmpty()) {
            errors = errors.with("holder", t("agenda.message.holderMissing"));
        }
        if (Inputs.text(text).isEmpty()) {
            errors = errors.with("text", t("agenda.message.textMissing"));
        }
        return Inputs.text(text).length() > LONGEST ? errors.with("text", t("agenda.message.tooLong")) : errors;
    }

    /** Only of a form without errors. */
    Send.Command toCommand(UUID record) {
        return new Send.Command(
                Inputs.id(id).orElseThrow(),
                record,
                Inputs.text(holder),
                Inputs.text(text),
                Inputs.id(answers).orElse(null));
    }
}
