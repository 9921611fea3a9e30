package it.trama.delivery.visit;

import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;

/** Who goes to people's homes for the body. */
public record WorkersPage(List<Row> rows, Map<String, String> typed, FormErrors errors) {

    public record Row(String id, String name, String code, String period, boolean works) {}

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
