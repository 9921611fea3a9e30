package it.trama.training.report;

import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;

/** The year without names. */
public record ReportPage(String year, List<Row> rows, List<Row> asked) {

    public record Row(String body, String role, List<String> cells) {}

    /** What one asked for. */
    public record Needs(List<Need> mine, String newId, Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    public record Need(String topic, String note, String when) {}
}
