package it.trama.document.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as it was changed before it goes out. */
public record LetterForm(
        @Nullable String id,
        @Nullable String recipient,
        @Nullable String subject,
        @Nullable String text) {

    private static final int LONGEST = 180;

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        errors = missing("recipient", recipient, errors);
        errors = missing("subject", subject, errors);
        errors = missing("text", text, errors);
        if (Inputs.text(subject).length() > LONGEST) {
            errors = errors.with("subject", t("document.upload.titleTooLong", LONGEST));
        }
        return errors;
    }

    /** Empty, or with something that is still to be told. */
    private static FormErrors missing(String field, @Nullable String typed, FormErrors errors) {
        String words = Inputs.text(typed);
        if (words.isEmpty()) {
            return errors.with(field, t("document.letter.missing." + field));
        }
        return words.contains(t("document.letter.toTell.mark"))
                ? errors.with(field, t("document.letter.stillToTell", t("document.letter.toTell.mark")))
                : errors;
    }

    UUID paper() {
        return Inputs.id(id).orElseThrow();
    }

    LetterPage page(LetterPage.Heading heading, LetterPage.Signature signature) {
        List<LetterPage.Block> blocks = Arrays.stream(
                        Inputs.text(text).replace("\r", "").split("\n\\s*\n"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(LetterPage::text)
                .toList();
        return new LetterPage(heading, Inputs.text(recipient), Inputs.text(subject), blocks, signature);
    }
}
