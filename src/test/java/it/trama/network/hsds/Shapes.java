package it.trama.network.hsds;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The specification's shapes: which fields an entity may have, which it must have, and what stands in them. */
record Shapes(JsonNode shapes) {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    List<String> faults(String entity, JsonNode one) {
        var faults = new ArrayList<String>();
        check(entity, one, faults);
        return faults;
    }

    private void check(String entity, JsonNode one, List<String> faults) {
        JsonNode shape = shapes.path(entity);
        shape.path("required").forEach(field -> {
            if (!one.has(field.asString(""))) {
                faults.add(entity + "." + field.asString("") + " is missing");
            }
        });
        for (String field : one.propertyNames()) {
            JsonNode known = shape.path("fields").path(field);
            if (known.isMissingNode()) {
                faults.add(entity + "." + field + " is not known");
            } else {
                value(entity, field, known, one.path(field), faults);
            }
        }
    }

    private void value(String entity, String field, JsonNode known, JsonNode value, List<String> faults) {
        String name = entity + "." + field;
        if (known.has("of")) {
            String of = known.path("of").asString("");
            boolean list = known.path("type").asString("").equals("array");
            if (list != value.isArray()) {
                faults.add(name + " is no " + (list ? "list" : "object"));
            } else if (list) {
                value.forEach(each -> check(of, each, faults));
            } else {
                check(of, value, faults);
            }
        } else if (known.path("format").asString("").equals("uuid")
                && !value.asString("").matches(UUID)) {
            faults.add(name + " is no uuid");
        } else if (known.path("type").asString("").equals("number") != value.isNumber()) {
            faults.add(name + " is of another type");
        } else if (known.has("enum") && known.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(name + " is " + value.asString(""));
        }
    }
}
