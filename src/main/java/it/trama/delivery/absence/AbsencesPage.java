package it.trama.delivery.absence;

import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** When nobody need come to one person. */
public record AbsencesPage(
        String who,
        List<Crumb> crumbs,
        String address,
        List<Option> kinds,
        List<Row> rows,
        Map<String, String> typed,
        FormErrors errors) {

    /** @param ends whether the reader may say that it is over */
    public record Row(String id, String kind, String period, String note, boolean ends) {}

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
