package it.trama.project.writing;

import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was typed into one of the forms of a project. Field names say their form, so that all stand on one page. */
public record ProjectForm(Map<String, List<String>> fields) {

    public static final ProjectForm NOTHING = new ProjectForm(Map.of());

    public ProjectForm {
        fields = Map.copyOf(fields);
    }

    public String of(String name) {
        List<String> typed = fields.getOrDefault(name, List.of());
        return typed.isEmpty() ? "" : Inputs.text(typed.getFirst());
    }

    public String of(String name, String otherwise) {
        String typed = of(name);
        return typed.isEmpty() ? otherwise : typed;
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    int version() {
        return Inputs.number(of("version")).map(Number::intValue).orElse(0);
    }

    Optional<UUID> typedId() {
        return Inputs.id(of("id"));
    }

    UUID id() {
        return typedId().orElseGet(UUID::randomUUID);
    }
}
