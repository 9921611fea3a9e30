package it.trama.document.cabinet;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.document.Cabinet.Label;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One document: its facts, its pages as pictures, what may be done with it. */
public record PaperPage(
        HeaderView header,
        String title,
        List<Fact> facts,
        List<Picture> pictures,
        Notes notes,
        Actions actions,
        FormErrors errors) {

    /** More are read in the file itself. */
    private static final int SHOWN = 20;

    private static final int KILO = 1024;

    public record Fact(String name, String value, @Nullable String href) {}

    public record Picture(String href, String text) {}

    /** @param obscured why; {@code noPreview} when there is nothing to look at; {@code more} when not every page is shown */
    public record Notes(
            @Nullable String obscured,
            @Nullable String noPreview,
            @Nullable String more) {}

    /** Addresses of what the actor may do. */
    public record Actions(
            String list,
            @Nullable String file,
            @Nullable String version,
            @Nullable String obscure) {}

    static PaperPage of(OpenPaper.Opened opened, FormErrors errors) {
        Papers.Row row = opened.row();
        String list = DocumentsTab.href(row.place().record());
        String own = list + "/" + row.id();
        boolean obscured = row.deed().obscured() != null;
        return new PaperPage(
                opened.header(),
                obscured ? t("document.obscured") : row.label().title(),
                facts(opened, list),
                obscured ? List.of() : pictures(row, own),
                notes(row),
                new Actions(
                        list,
                        obscured ? null : own + "/file",
                        opened.mayChange() ? list + "/nuovo?versione=" + row.id() : null,
                        opened.mayChange() ? own + "/oscura" : null),
                errors);
    }

    static boolean isImage(String mediaType) {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
    }

    /** In entrata, da Tribunale per i minorenni. */
    static String way(Label label) {
        String direction = t("casefile.direction." + label.direction());
        return label.party().isEmpty() ? direction : t("document.way." + label.direction(), direction, label.party());
    }

    private static Notes notes(Papers.Row row) {
        if (row.deed().obscured() != null) {
            return new Notes(row.deed().obscured(), null, null);
        }
        int pages = row.file().pages();
        boolean none = pages == 0 && !isImage(row.file().mediaType());
        return new Notes(
                null,
                none ? t("document.preview.none") : null,
                pages > SHOWN ? t("document.preview.more", SHOWN, pages) : null);
    }

    private static List<Picture> pictures(Papers.Row row, String own) {
        if (isImage(row.file().mediaType())) {
            return List.of(new Picture(
                    own + "/anteprima", t("document.preview.image", row.label().title())));
        }
        int pages = row.file().pages();
        return IntStream.rangeClosed(1, Math.min(SHOWN, pages))
                .mapToObj(n -> new Picture(own + "/anteprima?pagina=" + n, t("document.preview.page", n, pages)))
                .toList();
    }

    private static List<Fact> facts(OpenPaper.Opened opened, String list) {
        Papers.Row row = opened.row();
        var facts = new ArrayList<Fact>();
        facts.add(fact("document.folder", t("casefile.folder." + row.place().folder())));
        facts.add(fact("document.dated", Formats.longDate(row.label().dated())));
        facts.add(fact("document.direction", way(row.label())));
        if (!row.protocolText().isEmpty()) {
            facts.add(fact("document.protocol", row.protocolText()));
        }
        facts.add(fact(
                "document.compartment", t("casefile.compartment." + row.place().compartment())));
        facts.add(fact(
                "document.file",
                t("document.file.facts", row.file().name(), size(row.file().bytes()))));
        facts.add(fact(
                "document.filedBy",
                t(
                        "document.filedBy.text",
                        opened.author(),
                        Formats.moment(row.deed().at()))));
        facts.add(fact("document.hash", row.file().hash()));
        facts.addAll(versions(row, list));
        return facts;
    }

    private static List<Fact> versions(Papers.Row row, String list) {
        var versions = new ArrayList<Fact>();
        if (row.deed().replaces() != null) {
            versions.add(new Fact(
                    t("document.versions"),
                    t("document.versions.before"),
                    list + "/" + row.deed().replaces()));
        }
        if (row.deed().replacedBy() != null) {
            versions.add(new Fact(
                    t("document.versions"),
                    t("document.versions.after"),
                    list + "/" + row.deed().replacedBy()));
        }
        return versions;
    }

    private static Fact fact(String name, String value) {
        return new Fact(t(name), value, null);
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return t("document.size.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? t("document.size.kilo", Formats.number(Math.round((double) bytes / KILO)))
                : t("document.size.mega", Formats.number(Math.round((double) bytes / KILO / KILO)));
    }
}
