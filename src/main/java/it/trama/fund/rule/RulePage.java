package it.trama.fund.rule;

import it.trama.platform.web.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What binds a fund in a year. */
public record RulePage(
        String title,
        List<Crumb> crumbs,
        List<Row> rules,
        List<String> minds,
        @Nullable String add) {

    /** @param end address that ends it, or null */
    public record Row(String kind, String words, @Nullable String end) {}
}
