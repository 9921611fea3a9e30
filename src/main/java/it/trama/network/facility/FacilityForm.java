package it.trama.network.facility;

import static it.trama.platform.web.Texts.t;

import it.trama.network.ResourceWords;
import it.trama.network.Resources.Resource;
import it.trama.network.WeeklyHours;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A facility as typed: single values, and the lists that were ticked. */
public record FacilityForm(Map<String, String> values, Map<String, List<String>> ticked) {

    public String of(String field) {
        return Inputs.text(values.get(field));
    }

    public List<String> ticks(String field) {
        return ticked.getOrDefault(field, List.of());
    }

    static FacilityForm blank() {
        return new FacilityForm(
                Map.of("id", UUID.randomUUID().toString(), "version", "0", "openToAll", "yes"),
                Map.of("languages", List.of("it")));
    }

    static FacilityForm of(Resource r) {
        var values = new HashMap<String, String>();
        values.put("id", r.id().toString());
        values.put("version", String.valueOf(r.state().version()));
        values.put("name", r.name());
        values.put("kind", r.kind().code());
        values.put("municipality", r.place().istatCode());
        values.put("address", r.place().address());
        values.put("places", String.valueOf(r.state().places()));
        values.put("openToAll", r.about().openToAll() ? "yes" : "");
        values.put("description", r.about().description());
        values.put("phone", r.about().phone());
        values.put("email", r.about().email());
        values.put("opening", WeeklyHours.write(r.about().opening().hours()));
        values.put("openingNote", r.about().opening().note());
        values.put("always", r.about().opening().always() ? "yes" : "");
        var reach = r.about().reach();
        return new FacilityForm(
                values,
                Map.of(
                        "audiences", List.copyOf(reach.audiences()),
                        "languages", List.copyOf(reach.languages()),
                        "accessibility", List.copyOf(reach.accessibility()),
                        "territory", r.place().territory()));
    }

    FormErrors errors(boolean office, Set<String> kinds, Set<String> towns) {
        var errors = office ? fixedErrors(kinds, towns) : FormErrors.NONE;
        if (!of("phone").isEmpty() && !of("phone").matches("\\+?[0-9 ./-]{4,30}")) {
            errors = errors.with("phone", t("network.contact.valueWrong.PHONE"));
        }
        if (!of("email").isEmpty() && !of("email").matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            errors = errors.with("email", t("network.contact.valueWrong.EMAIL"));
        }
        if (WeeklyHours.read(of("opening")).isEmpty()) {
            errors = errors.with("opening", t("network.facility.openingWrong"));
        }
        return errors;
    }

    private FormErrors fixedErrors(Set<String> kinds, Set<String> towns) {
        var errors = FormErrors.NONE;
        if (of("name").isEmpty()) {
            errors = errors.with("name", t("network.facility.nameMissing"));
        }
        if (!kinds.contains(of("kind"))) {
            errors = errors.with("kind", t("network.facility.kindMissing"));
        }
        if (!towns.contains(of("municipality"))) {
            errors = errors.with("municipality", t("network.facility.municipalityMissing"));
        }
        if (!of("places").matches("[0-9]{0,5}")) {
            errors = errors.with("places", t("network.facility.placesWrong"));
        }
        return errors;
    }

    FacilityEdits.Fixed fixed() {
        return new FacilityEdits.Fixed(
                of("name"),
                of("kind"),
                of("municipality"),
                of("address"),
                of("places").isEmpty() ? 0 : Integer.parseInt(of("places")),
                of("openToAll").equals("yes"));
    }

    FacilityEdits.Said said() {
        return new FacilityEdits.Said(
                of("description"),
                of("phone"),
                of("email"),
                new FacilityEdits.Reach(
                        among("audiences", ResourceWords.AUDIENCES),
                        among("languages", ResourceWords.LANGUAGES),
                        among("accessibility", ResourceWords.ACCESSIBILITY),
                        new HashSet<>(ticks("territory").stream()
                                .filter(code -> code.matches("[0-9]{6}"))
                                .toList())),
                of("always").equals("yes"),
                of("openingNote"));
    }

    private Set<String> among(String field, List<String> known) {
        var chosen = new ArrayList<>(ticks(field));
        chosen.retainAll(known);
        return Set.copyOf(chosen);
    }

    int version() {
        return of("version").matches("[0-9]{1,8}") ? Integer.parseInt(of("version")) : 0;
    }
}
