package it.trama.sharing.named;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.util.List;

/** Orders and emergencies that stood in for a consent. */
public record NamedPage(List<Row> rows) {

    /** @param review empty while it waits */
    public record Row(String action, String kind, String reference, String by, String to, String review) {}

    static NamedPage of(List<NamedBases.Row> all) {
        return new NamedPage(all.stream()
                .map(row -> new Row(
                        "/amministrazione/basi-nominate/" + row.id(),
                        t("sharing.named." + row.kind()),
                        t("sharing.named.row", row.reference(), Formats.longDate(row.dated())),
                        row.by(),
                        row.to(),
                        row.review() == null ? "" : t("sharing.named.review." + row.review())))
                .toList());
    }
}
