package it.trama.sharing.basis;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.platform.web.Texts;
import it.trama.sharing.Decision.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Exchange by exchange: what holds for which kind of body, what held and what will. */
public record BasesPage(List<Group> groups, Choices choices, BasisForm form, FormErrors errors) {

    public record Group(String title, String what, List<Row> rows, List<Row> others) {}

    /** @param css of the badge */
    public record Row(String body, String basis, String css, String tier, String reference, String days) {}

    public record Choices(List<Option> exchanges, List<Option> kinds, List<Option> bases, List<Option> tiers) {}

    static BasesPage of(SetBasis.Shown shown, BasisForm form, FormErrors errors) {
        return new BasesPage(
                shown.exchanges().stream()
                        .map(code -> group(code, shown.rows()))
                        .toList(),
                choices(shown),
                form,
                errors);
    }

    private static Group group(String exchange, List<StoredBases.Row> all) {
        var own = all.stream().filter(row -> row.exchange().equals(exchange)).toList();
        return new Group(
                t("sharing.exchange." + exchange),
                t("sharing.exchange." + exchange + ".what"),
                own.stream()
                        .filter(row -> row.days().inForce())
                        .map(BasesPage::row)
                        .toList(),
                own.stream()
                        .filter(row -> !row.days().inForce())
                        .map(BasesPage::row)
                        .toList());
    }

    private static Row row(StoredBases.Row row) {
        return new Row(
                kind(row.bodyKind()),
                t("sharing.basis." + row.basis()),
                row.basis().equals("NONE") ? "t-badge-alert" : row.basis().equals("LAW") ? "t-badge-ok" : "",
                row.basis().equals("NONE") ? "" : t("sharing.tier." + row.tier()),
                row.reference(),
                days(row.days()));
    }

    private static String days(StoredBases.Days days) {
        String since = Formats.date(days.since());
        if (days.ended()) {
            return t("sharing.bases.never", since);
        }
        return Optional.ofNullable(days.until())
                .map(until -> t("sharing.bases.fromTo", since, Formats.date(last(until))))
                .orElseGet(() -> t("sharing.bases.since", since));
    }

    private static LocalDate last(LocalDate until) {
        return until.minusDays(1);
    }

    static String kind(String code) {
        String key = "network.kind." + code;
        return code.equals("*") ? t("sharing.kind.any") : Texts.has(key) ? t(key) : t("network.kind.other");
    }

    private static Choices choices(SetBasis.Shown shown) {
        return new Choices(
                shown.exchanges().stream()
                        .map(code -> new Option(code, t("sharing.exchange." + code)))
                        .toList(),
                Stream.concat(Stream.of("*"), shown.kinds().stream())
                        .map(code -> new Option(code, kind(code)))
                        .toList(),
                Option.of(Ground.class, "sharing.basis"),
                Option.of(Tier.class, "sharing.tier"));
    }
}
