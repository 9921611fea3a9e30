package it.trama.fund.paper;

import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts of a fund's year. */
public record PaperPage(
        String title,
        List<Crumb> crumbs,
        List<Row> papers,
        @Nullable Add add) {

    public record Row(String title, String href, String words) {}

    public record Add(String action, String id, String title, String limit, FormErrors errors) {}
}
