package it.trama.casefile.consent;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;

/** Consents in force and the form of a new one. */
public record ConsentPage(HeaderView header, List<Row> rows, List<Option> tiers, ConsentForm form, FormErrors errors) {

    public record Row(String title, String text, String withdraw) {}

    static ConsentPage of(ShowConsents.Shown shown, ConsentForm form, FormErrors errors) {
        String base = ConsentTab.href(shown.header().head().id());
        List<Row> rows = shown.rows().stream()
                .map(row ->
                        new Row(t("casefile.consent.tier." + row.tier()), text(row), base + "/" + row.id() + "/revoca"))
                .toList();
        return new ConsentPage(shown.header(), rows, Option.of(Tier.class, "casefile.consent.tier"), form, errors);
    }

    private static String text(Consents.Row row) {
        String since = Formats.date(row.since());
        return row.until() == null
                ? t("casefile.consent.row", row.reference(), since)
                : t(
                        "casefile.consent.rowUntil",
                        row.reference(),
                        since,
                        Formats.date(row.until().minusDays(1)));
    }
}
