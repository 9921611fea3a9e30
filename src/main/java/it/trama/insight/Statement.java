package it.trama.insight;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One SQL statement with its bound parameters. */
public record Statement(String sql, Map<String, Object> parameters) {

    public Statement {
        parameters = Map.copyOf(parameters);
    }

    /** As they are kept beside a value: one a line, in the order of their names. */
    public String told() {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
