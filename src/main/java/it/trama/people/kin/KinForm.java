package it.trama.people.kin;

import static it.trama.platform.web.Texts.t;

import it.trama.people.RepresentativeKind;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relation or an appointment as it was typed. */
public record KinForm(Map<String, String> typed) {

    /** What the other is to the person, as the worker says it. */
    static final List<String> TIES = List.of(
            "PARENT",
            "CHILD",
            "SIBLING",
            "SPOUSE",
            "EX_SPOUSE",
            "GRANDPARENT",
            "GRANDCHILD",
            "CARER",
            "CARED_FOR",
            "OTHER");

    public KinForm {
        typed = Map.copyOf(typed);
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    FormErrors tieErrors() {
        return TIES.contains(of("kind")) ? dates() : dates().with("kind", t("people.tie.missing.kind"));
    }

    FormErrors appointmentErrors() {
        FormErrors errors = dates();
        if (Inputs.choice(RepresentativeKind.class, of("kind")).isEmpty()) {
            errors = errors.with("kind", t("people.representative.missing.kind"));
        }
        if (who().isEmpty() && of("name").isEmpty()) {
            errors = errors.with("name", t("people.representative.missing.name"));
        }
        if (of("order").isEmpty() && of("source").isEmpty()) {
            errors = errors.with("source", t("people.representative.missing.source"));
        }
        return errors;
    }

    private FormErrors dates() {
        FormErrors errors = FormErrors.NONE;
        Optional<LocalDate> since = Inputs.date(of("since"));
        if (since.isEmpty()) {
            errors = errors.with("since", t("people.home.missing.since"));
        }
        Optional<LocalDate> last = Inputs.date(of("until"));
        if (!of("until").isEmpty()
                && (last.isEmpty() || (since.isPresent() && last.get().isBefore(since.get())))) {
            errors = errors.with("until", t("people.tie.missing.until"));
        }
        return errors;
    }

    LocalDate since() {
        return Inputs.date(of("since")).orElseThrow();
    }

    /** The first day after. */
    @Nullable LocalDate until() {
        return Inputs.date(of("until")).map(last -> last.plusDays(1)).orElse(null);
    }

    Optional<UUID> who() {
        return Inputs.id(of("who"));
    }

    /** A form that lost its id gets a new one. */
    UUID id() {
        return Inputs.id(of("id")).orElseGet(UUID::randomUUID);
    }
}
