package it.trama.document.protocol;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register: numbers and dates for the office, titles for who may open. */
public record ProtocolPage(
        String body,
        Filters filters,
        List<Row> rows,
        @Nullable String newer,
        @Nullable String older) {

    public record Filters(String year, String direction, String number) {

        public List<Option> directions() {
            return List.of(
                    new Option(Direction.IN.name(), t("casefile.direction.IN")),
                    new Option(Direction.OUT.name(), t("casefile.direction.OUT")));
        }
    }

    /** @param href null for who may not open it */
    public record Row(
            String number,
            String day,
            String direction,
            String title,
            String party,
            @Nullable String href) {}

    static ProtocolPage of(String body, List<Entries.Row> rows, ListProtocol.Query query) {
        var filters = new Filters(
                String.valueOf(query.year()),
                query.direction().map(Enum::name).orElse(""),
                query.number().map(String::valueOf).orElse(""));
        boolean more = rows.size() > Entries.PAGE;
        return new ProtocolPage(
                body,
                filters,
                rows.stream().limit(Entries.PAGE).map(ProtocolPage::row).toList(),
                query.page() > 0 ? address(filters, query.page()) : null,
                more ? address(filters, query.page() + 2) : null);
    }

    private static String address(Filters filters, int page) {
        return "/protocollo?anno=" + filters.year() + "&verso=" + filters.direction() + "&numero=" + filters.number()
                + "&pagina=" + page;
    }

    private static Row row(Entries.Row row) {
        Entries.Subject subject = row.subject();
        return new Row(
                row.number().number(),
                Formats.date(row.number().day()),
                t("casefile.direction." + row.direction()),
                subject == null ? t("document.protocol.closed") : subject.title(),
                subject == null ? "" : subject.party(),
                subject == null ? null : "/cartelle/" + row.record() + "/documenti/" + row.paper());
    }
}
