package it.trama.casefile.path;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer to another district as typed. */
public record TransferForm(
        @Nullable String id,
        @Nullable String district,
        @Nullable String contact,
        @Nullable String basis,
        @Nullable List<String> notes) {

    static TransferForm blank() {
        return new TransferForm(UUID.randomUUID().toString(), "", "", "", List.of());
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Inputs.text(district).isEmpty()) {
            errors = errors.with("district", t("casefile.transfer.districtMissing"));
        }
        return Inputs.text(basis).isEmpty() ? errors.with("basis", t("casefile.transfer.basisMissing")) : errors;
    }

    /** Only of a form without errors. */
    PathChanges.Transfer transfer() {
        return new PathChanges.Transfer(
                Inputs.id(id).orElseThrow(),
                Inputs.text(district),
                Inputs.text(contact),
                Inputs.text(basis),
                Objects.requireNonNullElse(notes, List.<String>of()).stream()
                        .flatMap(note -> Inputs.id(note).stream())
                        .toList());
    }
}
