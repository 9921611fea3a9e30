package it.trama.document.upload;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.document.Cabinet.Label;
import it.trama.document.Cabinet.Place;
import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of the files that are sent. */
public record UploadForm(
        @Nullable String id,
        @Nullable String title,
        @Nullable String folder,
        @Nullable String compartment,
        @Nullable String dated,
        @Nullable String direction,
        @Nullable String party) {

    private static final int LONGEST = 150;

    static UploadForm blank(String compartment, String today) {
        return new UploadForm(
                UUID.randomUUID().toString(), "", Folder.INCOMING.name(), compartment, today, Direction.IN.name(), "");
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Inputs.text(title).length() > LONGEST) {
            errors = errors.with("title", t("document.upload.titleTooLong", LONGEST));
        }
        if (Inputs.choice(Folder.class, folder).isEmpty()) {
            errors = errors.with("folder", t("document.upload.folderMissing"));
        }
        if (Inputs.date(dated).isEmpty()) {
            errors = errors.with("dated", t("document.upload.datedMissing"));
        }
        if (Inputs.choice(Direction.class, direction).isEmpty()) {
            errors = errors.with("direction", t("document.upload.directionMissing"));
        } else if (Inputs.choice(Direction.class, direction).orElseThrow() != Direction.INTERNAL
                && Inputs.text(party).isEmpty()) {
            errors = errors.with("party", t("document.upload.partyMissing"));
        }
        if (Inputs.choice(Compartment.class, compartment).isEmpty()) {
            errors = errors.with("compartment", t("casefile.diary.compartmentMissing"));
        }
        return errors;
    }

    /** The rest only of a form without errors. */
    UUID paper() {
        return Inputs.id(id).orElseThrow();
    }

    String typedTitle() {
        return Inputs.text(title);
    }

    Place place(UUID record) {
        return new Place(
                record,
                Inputs.choice(Compartment.class, compartment).orElseThrow(),
                Inputs.choice(Folder.class, folder).orElseThrow());
    }

    Label label() {
        return new Label(
                typedTitle(),
                Inputs.date(dated).orElseThrow(),
                Inputs.choice(Direction.class, direction).orElseThrow(),
                Inputs.text(party));
    }
}
