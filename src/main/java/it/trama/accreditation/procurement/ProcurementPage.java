package it.trama.accreditation.procurement;

import it.trama.accreditation.Tab;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** The record of procurement. */
public record ProcurementPage(List<Tab> tabs, List<Row> rows, String law, boolean writes) {

    /** @param notes codes, and warnings with their reason */
    public record Row(
            String body, String route, String category, String subject, String amount, String days, Notes notes) {}

    public record Notes(String codes, List<String> warnings) {}

    /** A new one. */
    public record New(String id, Choices choices, List<String> warnings, Typed typed) {}

    public record Choices(List<Option> routes, List<Option> categories, List<Option> bodies) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}
