package it.trama.network.hsds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a table of HSDS: its fields in the order of the specification, without those that have no value. */
final class Row {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Row of(UUID id) {
        return new Row().with("id", id.toString());
    }

    /** An id that is the same in each export. */
    static UUID id(Object... parts) {
        var text = new StringBuilder("hsds");
        for (Object part : parts) {
            text.append(':').append(part);
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Row with(String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(field, value instanceof UUID id ? id.toString() : value);
        }
        return this;
    }

    /** The row with a field more; itself stays as it is. */
    Row and(String field, Object value) {
        var copy = new Row();
        copy.fields.putAll(fields);
        copy.fields.put(field, value);
        return copy;
    }

    String text(String field) {
        return String.valueOf(fields.getOrDefault(field, ""));
    }

    Map<String, Object> fields() {
        return fields;
    }
}
