package it.trama.casefile.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.SummaryPart;
import it.trama.casefile.diary.DiaryPage;
import it.trama.people.Countries;
import it.trama.people.People;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record's folio: right what is in force, left the story.
 *
 * @param family where the family is drawn; null: only the list, for who has no registry
 */
public record FolioPage(
        HeaderView header,
        DiaryPage diary,
        DiaryPage.Entry entry,
        InForce inForce,
        List<Fact> twins,
        @Nullable String family) {

    public record InForce(
            List<Fact> where,
            List<Relative> household,
            List<Isee> isee,
            List<Fact> team,
            List<Fact> help,
            List<Fact> needs,
            List<SummaryPart.Block> blocks) {}

    public record Relative(@Nullable String href, String name, String relation, String age) {}

    public record Isee(String kind, String amount, String until, boolean expired) {}

    public record Fact(String title, String text) {}

    static FolioPage of(OpenRecord.Opened opened, LocalDate today) {
        return new FolioPage(
                opened.header(),
                opened.diary(),
                opened.entry(),
                inForce(opened.header(), opened.summary(), today),
                opened.summary().part(Folio.Part.TWIN).stream()
                        .map(row -> new Fact("/cartelle/" + row.id(), row.name()))
                        .toList(),
                opened.registry() ? opened.header().href() + "/famiglia" : null);
    }

    static InForce inForce(HeaderView header, Summary now, LocalDate today) {
        UUID self = header.head().person();
        return new InForce(
                where(now),
                now.part(Folio.Part.HOUSEHOLD).stream()
                        .map(row -> relative(row, self, today))
                        .toList(),
                now.isee().stream().map(i -> isee(i, today)).toList(),
                now.part(Folio.Part.TEAM).stream()
                        .map(row -> new Fact(row.name(), row.detail()))
                        .toList(),
                now.part(Folio.Part.HELP).stream().map(FolioPage::help).toList(),
                now.part(Folio.Part.NEED).stream()
                        .sorted(Comparator.comparingInt(Folio.Row::weight).reversed())
                        .map(row -> new Fact(row.name(), t("casefile.need.weight." + row.weight())))
                        .toList(),
                now.blocks());
    }

    private static List<Fact> where(Summary now) {
        return Stream.of(
                        Folio.Part.ADDRESS,
                        Folio.Part.DOMICILE,
                        Folio.Part.PHONE,
                        Folio.Part.HIDDEN_PHONE,
                        Folio.Part.LANGUAGES,
                        Folio.Part.CITIZENSHIP)
                .flatMap(part -> now.part(part).stream())
                .map(row -> new Fact(t("casefile.where." + row.part()), told(row)))
                .toList();
    }

    private static String told(Folio.Row row) {
        return switch (row.part()) {
            case CITIZENSHIP -> Countries.name(row.name());
            case LANGUAGES ->
                Stream.of(row.name().split(" "))
                        .map(code -> Locale.of(code).getDisplayLanguage(Locale.ITALIAN))
                        .collect(Collectors.joining(", "));
            default -> row.name();
        };
    }

    private static Isee isee(People.Isee isee, LocalDate today) {
        return new Isee(
                t("people.isee.kind." + isee.kind()),
                Formats.euro(isee.isee()),
                Formats.date(isee.validTo()),
                isee.validTo().isBefore(today));
    }

    private static Relative relative(Folio.Row row, UUID self, LocalDate today) {
        int age = row.day() == null ? 0 : Period.between(row.day(), today).getYears();
        return new Relative(
                self.equals(row.id()) ? null : "/persone/" + row.id(),
                row.name(),
                t("people.relation." + row.detail()),
                t("casefile.age", age));
    }

    private static Fact help(Folio.Row help) {
        String[] parts = help.detail().split(Folio.BAR, 3);
        var text = new StringBuilder(t("casefile.help.by", parts[0], Formats.date(help.day())));
        if (!parts[2].isEmpty()) {
            text.append(" · ").append(Formats.euro(new BigDecimal(parts[2])));
        }
        if (!parts[1].isEmpty()) {
            text.append(" · ").append(parts[1]);
        }
        return new Fact(t("casefile.help.kind." + help.name()), text.toString());
    }
}
