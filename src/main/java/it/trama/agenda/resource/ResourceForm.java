package it.trama.agenda.resource;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A desk, room or mediator as typed; languages are separated by commas. */
public record ResourceForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String place,
        @Nullable String area,
        @Nullable String languages) {

    private static final Set<String> AREAS = Set.of("SOCIAL", "HEALTH", "LEGAL");

    static ResourceForm blank() {
        return new ResourceForm(UUID.randomUUID().toString(), "", "", "", "");
    }

    static ResourceForm of(Resources.Resource resource) {
        return new ResourceForm(
                resource.id().toString(), resource.name(), resource.place(), resource.area(), resource.languages());
    }

    FormErrors errors(Kind kind) {
        var errors = Inputs.id(id).isEmpty() ? FormErrors.whole(t("agenda.form.stale")) : FormErrors.NONE;
        if (Inputs.text(name).isEmpty()) {
            errors = errors.with("name", t("agenda.resource.nameMissing." + kind));
        }
        if (Inputs.text(place).isEmpty()) {
            errors = errors.with("place", t("agenda.resource.placeMissing." + kind));
        }
        if (kind != Kind.MEDIATOR) {
            return errors;
        }
        if (!AREAS.contains(Inputs.text(area))) {
            errors = errors.with("area", t("agenda.resource.areaMissing"));
        }
        return spoken().isEmpty() ? errors.with("languages", t("agenda.resource.languagesMissing")) : errors;
    }

    private List<String> spoken() {
        return Arrays.stream(Inputs.text(languages).split(","))
                .map(String::strip)
                .filter(language -> !language.isEmpty())
                .distinct()
                .toList();
    }

    /** Only of a form without errors. */
    Save.Command toCommand(Kind kind) {
        return new Save.Command(
                kind, Inputs.id(id).orElseThrow(), Inputs.text(name), Inputs.text(place), Inputs.text(area), spoken());
    }
}
