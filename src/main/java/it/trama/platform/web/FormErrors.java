package it.trama.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: a text for each field, and one for the whole ("" as field). Empty: nothing is. */
public record FormErrors(Map<String, String> byField) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public FormErrors {
        byField = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** A refusal of the whole form. */
    public static FormErrors whole(String text) {
        return NONE.with("", text);
    }

    public static FormErrors at(String field, String text) {
        return NONE.with(field, text);
    }

    public FormErrors with(String field, String text) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, text);
        return new FormErrors(more);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }
}
