package it.trama.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A place in a definition: reads its fields, and notes in Italian, with the place, what is missing, of another kind or unknown. */
final class DefinitionNode {

    private final JsonNode json;
    private final String place;
    private final List<String> problems;
    private final Set<String> asked = new HashSet<>();

    DefinitionNode(JsonNode json, String place, List<String> problems) {
        this.json = json;
        this.place = place;
        this.problems = problems;
        if (!json.isObject()) {
            problem("ci vuole un oggetto fra graffe");
        }
    }

    void problem(String what) {
        problems.add(place.isEmpty() ? what : place + ": " + what);
    }

    private Optional<JsonNode> field(String name) {
        asked.add(name);
        return Optional.ofNullable(json.get(name));
    }

    boolean has(String name) {
        return field(name).isPresent();
    }

    /** Words that must be there. */
    String text(String name) {
        String text = words(name);
        if (text.isBlank()) {
            problem("manca «%s»".formatted(name));
        }
        return text;
    }

    /** Words that may be left out. */
    String words(String name) {
        return field(name).map(value -> string(name, value)).orElse("");
    }

    private String string(String name, JsonNode value) {
        if (!value.isString()) {
            problem("«%s» deve essere un testo fra virgolette".formatted(name));
            return "";
        }
        return value.stringValue();
    }

    int number(String name) {
        return field(name)
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::intValue)
                .orElseGet(() -> {
                    problem("manca «%s», o non è un numero intero".formatted(name));
                    return 0;
                });
    }

    BigDecimal decimal(String name) {
        return field(name)
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .orElseGet(() -> {
                    problem("manca «%s», o non è un numero".formatted(name));
                    return BigDecimal.ZERO;
                });
    }

    boolean flag(String name) {
        JsonNode value = field(name).orElse(null);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            problem("«%s» deve essere true o false".formatted(name));
        }
        return value.isBoolean() && value.booleanValue();
    }

    <E extends Enum<E>> E choice(String name, E usual) {
        String text = words(name);
        return text.isEmpty() ? usual : known(name, text, usual);
    }

    <E extends Enum<E>> List<E> choices(String name, E some) {
        return texts(name).stream().map(text -> known(name, text, some)).toList();
    }

    private <E extends Enum<E>> E known(String name, String text, E usual) {
        E[] all = usual.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all).filter(e -> e.name().equals(text)).findFirst().orElseGet(() -> {
            problem("«%s» è «%s», ma può essere solo %s"
                    .formatted(
                            name,
                            text,
                            String.join(", ", Arrays.stream(all).map(Enum::name).toList())));
            return usual;
        });
    }

    /** The objects of a list; none when it is left out. */
    List<DefinitionNode> list(String name) {
        var nodes = new ArrayList<DefinitionNode>();
        for (JsonNode value : items(name)) {
            nodes.add(new DefinitionNode(value, at("%s[%d]".formatted(name, nodes.size() + 1)), problems));
        }
        return nodes;
    }

    List<String> texts(String name) {
        return items(name).stream().map(value -> string(name, value)).toList();
    }

    private List<JsonNode> items(String name) {
        JsonNode value = field(name).orElse(null);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            problem("«%s» deve essere un elenco fra quadre".formatted(name));
            return List.of();
        }
        return List.copyOf(value.values());
    }

    /** An object's fields: each a list of objects or a number or a map, as the caller knows. */
    Map<String, JsonNode> map(String name) {
        var fields = new LinkedHashMap<String, JsonNode>();
        field(name).ifPresent(value -> value.properties().forEach(e -> fields.put(e.getKey(), e.getValue())));
        return fields;
    }

    Optional<DefinitionNode> object(String name) {
        return field(name).map(value -> new DefinitionNode(value, at(name), problems));
    }

    /** A place below this one. */
    DefinitionNode below(String name, JsonNode value) {
        return new DefinitionNode(value, at(name), problems);
    }

    private String at(String step) {
        return place.isEmpty() ? step : place + " › " + step;
    }

    /** After everything that may be there was asked for: what else is there is a mistake. */
    void done() {
        json.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !asked.contains(name))
                .forEach(name -> problem("«%s» non è previsto qui".formatted(name)));
    }
}
