package it.trama.document.cabinet;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of a record's documents, with its filters in the address. */
public record ListPage(HeaderView header, String base, Filters filters, List<Row> rows, Pages pages) {

    /** @param any whether something is asked at all */
    public record Filters(String words, String folder, String direction, String from, String to, boolean any) {

        public List<Option> folders() {
            return Option.of(Folder.class, "casefile.folder");
        }

        public List<Option> directions() {
            return Option.of(Direction.class, "casefile.direction");
        }
    }

    public record Row(
            String href, String title, String folder, String dated, String way, String protocol, Marks marks) {}

    /** @param drawer of those that not everybody on the record reads; null for ordinary ones */
    public record Marks(@Nullable String drawer, boolean obscured) {}

    public record Pages(@Nullable String newer, @Nullable String older) {}

    static ListPage of(ListPapers.Listed listed, ListPapers.Query query) {
        String base = DocumentsTab.href(listed.header().head().id());
        var filters = new Filters(
                query.words(),
                query.folder().map(Enum::name).orElse(""),
                query.direction().map(Enum::name).orElse(""),
                query.from().map(Formats::date).orElse(""),
                query.to().map(Formats::date).orElse(""),
                !query.equals(new ListPapers.Query(
                        "",
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        query.page())));
        boolean more = listed.rows().size() > Papers.PAGE;
        return new ListPage(
                listed.header(),
                base,
                filters,
                listed.rows().stream()
                        .limit(Papers.PAGE)
                        .map(row -> row(row, base, listed.header()))
                        .toList(),
                new Pages(
                        query.page() > 0 ? address(base, filters, query.page()) : null,
                        more ? address(base, filters, query.page() + 2) : null));
    }

    private static String address(String base, Filters filters, int page) {
        return base + "?q=" + URLEncoder.encode(filters.words(), StandardCharsets.UTF_8)
                + "&cartella=" + filters.folder()
                + "&verso=" + filters.direction()
                + "&dal=" + filters.from()
                + "&al=" + filters.to()
                + "&pagina=" + page;
    }

    private static Row row(Papers.Row row, String base, HeaderView header) {
        boolean obscured = row.deed().obscured() != null;
        return new Row(
                base + "/" + row.id(),
                obscured ? t("document.obscured") : row.label().title(),
                t("casefile.folder." + row.place().folder()),
                Formats.date(row.label().dated()),
                PaperPage.way(row.label()),
                row.protocolText(),
                new Marks(
                        row.place().compartment() == header.head().compartment()
                                ? null
                                : t("casefile.compartment." + row.place().compartment()),
                        obscured));
    }
}
