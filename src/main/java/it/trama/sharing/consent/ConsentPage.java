package it.trama.sharing.consent;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.sharing.Decision.Tier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Consents in force and the form of a new one, in a record or without one.
 *
 * @param header null without a record
 * @param person null in a record
 */
public record ConsentPage(
        @Nullable HeaderView header,
        List<Row> rows,
        Choices choices,
        ConsentForm form,
        @Nullable PersonForm person,
        FormErrors errors) {

    /** @param withdraw empty when another body recorded it */
    public record Row(String title, String text, String how, String withdraw) {}

    /** @param reason why these may give it; empty when the age is not known yet */
    public record Choices(
            List<Option> exchanges,
            List<Option> bodies,
            List<Option> texts,
            List<Option> givers,
            List<Text> words,
            String reason) {

        public List<Option> tiers() {
            return Option.of(Tier.class, "sharing.tier");
        }

        public List<Option> means() {
            return Option.of(Means.class, "sharing.means");
        }
    }

    public record Text(String title, String language, String body) {}

    static ConsentPage of(ShowConsents.Shown shown, ConsentForm form, FormErrors errors) {
        String base = ConsentTab.href(shown.header().head().id());
        var situation = shown.situation();
        return new ConsentPage(
                shown.header(),
                shown.rows().stream().map(row -> row(row, base)).toList(),
                choices(shown.choices(), situation.givers(), situation.reason()),
                form,
                null,
                errors);
    }

    static ConsentPage of(CollectConsent.Shown shown, ConsentForm form, PersonForm person, FormErrors errors) {
        return new ConsentPage(
                null,
                shown.rows().stream().map(row -> row(row, "/consensi")).toList(),
                choices(shown.choices(), GiverRules.all(), ""),
                form,
                person,
                errors);
    }

    public String action() {
        return header == null ? "/consensi" : header.href() + "/consensi";
    }

    private static Row row(Consents.Row row, String base) {
        String to = row.to() == null ? t("sharing.consent.anybody") : row.to();
        String purpose = t("sharing.consent.title.row", t("sharing.exchange." + row.exchange()), to);
        return new Row(
                row.name().isEmpty() ? purpose : row.name() + ": " + purpose,
                days(row) + " · " + t("sharing.tier." + row.tier()),
                how(row.given()),
                row.days().mine() ? base + "/" + row.id() + "/revoca" : "");
    }

    private static String how(Consents.Given given) {
        String by = t("sharing.giver." + given.by());
        String giver = given.giver().isEmpty() ? by : by + " (" + given.giver() + ")";
        String text = t(
                "sharing.consent.how",
                giver,
                t("sharing.means." + given.means()),
                given.text().substring(0, given.text().indexOf('/')),
                language(given.text()));
        return given.reference().isEmpty() ? text : text + " · " + given.reference();
    }

    private static String days(Consents.Row row) {
        String since = Formats.date(row.days().since());
        return row.days().until() == null
                ? t("sharing.consent.since", since)
                : t(
                        "sharing.consent.fromTo",
                        since,
                        Formats.date(row.days().until().minusDays(1)));
    }

    /** The language of a text such as {@code 1/it}, in Italian. */
    private static String language(String text) {
        return Locale.of(text.substring(text.indexOf('/') + 1)).getDisplayLanguage(Locale.ITALIAN);
    }

    private static Choices choices(ShowConsents.Choices known, List<Giver> givers, String reason) {
        return new Choices(
                known.texts().stream()
                        .map(Consents.Text::exchange)
                        .distinct()
                        .map(code -> new Option(code, t("sharing.exchange." + code)))
                        .toList(),
                known.bodies().stream()
                        .map(body -> new Option(body.id().toString(), body.name()))
                        .toList(),
                known.texts().stream()
                        .map(text -> text.version() + "/" + text.language())
                        .distinct()
                        .sorted((a, b) -> language(b).compareTo(language(a)))
                        .map(text -> new Option(
                                text, t("sharing.consent.text", language(text), text.substring(0, text.indexOf('/')))))
                        .toList(),
                givers.stream()
                        .map(giver -> new Option(giver.name(), t("sharing.giver." + giver)))
                        .toList(),
                known.texts().stream()
                        .map(text -> new Text(t("sharing.exchange." + text.exchange()), text.language(), text.body()))
                        .toList(),
                reason);
    }
}
