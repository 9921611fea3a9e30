package it.trama.people.family;

import static it.trama.platform.web.Texts.t;

import it.trama.people.PersonChanges.Kind;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was typed about who lives with whom, as it was typed. */
public record InhabitantForm(Map<String, String> typed) {

    private static final String WHO = "who-";

    public InhabitantForm {
        typed = Map.copyOf(typed);
    }

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    FormErrors errors(boolean relationNeeded) {
        var errors = FormErrors.NONE;
        if (relationNeeded && !FamilyController.relations().contains(of("relation"))) {
            errors = errors.with("relation", t("people.home.missing.relation"));
        }
        if (Inputs.date(of("since")).isEmpty()) {
            errors = errors.with("since", t("people.home.missing.since"));
        }
        return errors;
    }

    LocalDate since() {
        return Inputs.date(of("since")).orElseThrow();
    }

    boolean resident() {
        return !of("resident").equals("false");
    }

    Optional<UUID> id(String field) {
        return Inputs.id(of(field));
    }

    Kind kind() {
        return Inputs.choice(Kind.class, of("kind")).orElse(Kind.CHANGE);
    }

    /** Of a split: who leaves, with what each is in the new household. */
    Map<UUID, String> leaving() {
        var leaving = new LinkedHashMap<UUID, String>();
        typed.forEach((field, relation) -> {
            if (field.startsWith(WHO) && FamilyController.relations().contains(relation)) {
                Inputs.id(field.substring(WHO.length())).ifPresent(id -> leaving.put(id, relation));
            }
        });
        return leaving;
    }
}
