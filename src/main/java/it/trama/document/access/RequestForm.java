package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request of a copy as typed. */
public record RequestForm(
        @Nullable String id,
        @Nullable String requester,
        @Nullable String on,
        @Nullable String sealed) {

    static RequestForm blank(String today) {
        return new RequestForm(UUID.randomUUID().toString(), "", today, null);
    }

    FormErrors errors(List<String> mayAsk, LocalDate today) {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (!mayAsk.contains(Inputs.text(requester))) {
            errors = errors.with("requester", t("document.access.requesterMissing"));
        }
        if (Inputs.date(on).filter(day -> !day.isAfter(today)).isEmpty()) {
            errors = errors.with("on", t("document.access.onMissing"));
        }
        return errors;
    }

    RegisterRequest.Command toCommand(UUID record) {
        return new RegisterRequest.Command(
                Inputs.id(id).orElseThrow(),
                record,
                sealed == null ? Compartment.ORDINARY : Compartment.SEALED,
                Inputs.text(requester),
                Inputs.date(on).orElseThrow());
    }
}
