package it.trama.assessment.compare;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Better;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.SheetWords;
import it.trama.assessment.SignedSheet;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two dates of one instrument: scores with their difference, then the answers that changed. */
public record ComparePage(
        HeaderView header, List<Crumb> crumbs, Choice choice, Names names, List<ScoreRow> scores, List<ItemRow> items) {

    public record Choice(String title, String instrument, List<Option> sheets, String before, String after) {}

    /** Who assessed, with the day. */
    public record Names(String before, String after, int same) {}

    /** @param change BETTER, WORSE, MOVED or SAME */
    public record ScoreRow(
            String title,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            String difference,
            String change) {}

    public record ItemRow(String section, String question, String before, String after) {}

    static ComparePage of(CompareSheets.Compared compared, @Nullable String before, @Nullable String after) {
        List<SignedSheet> all = compared.sheets();
        SignedSheet newer = find(all, after, all.getFirst());
        SignedSheet older = find(all, before, all.get(1));
        Instrument instrument = newer.instrument();
        HeaderView header = compared.header();
        var items = new ArrayList<ItemRow>();
        int same = items(older, newer, items);
        return new ComparePage(
                header,
                List.of(
                        new Crumb(header.name(), header.href()),
                        new Crumb(t("assessment.tab"), header.href() + "/valutazioni")),
                new Choice(
                        instrument.title(),
                        instrument.code(),
                        all.stream()
                                .map(s -> new Option(s.id().toString(), Formats.longDate(s.day())))
                                .toList(),
                        older.id().toString(),
                        newer.id().toString()),
                new Names(name(older), name(newer), same),
                instrument.scoring().scores().stream()
                        .map(score -> score(score, older, newer))
                        .filter(row -> row.before() != null || row.after() != null)
                        .toList(),
                items);
    }

    private static String name(SignedSheet sheet) {
        return t("assessment.compare.made", Formats.longDate(sheet.day()), sheet.assessor());
    }

    private static SignedSheet find(List<SignedSheet> all, @Nullable String id, SignedSheet otherwise) {
        return all.stream()
                .filter(sheet -> sheet.id().toString().equals(id))
                .findFirst()
                .orElse(otherwise);
    }

    private static ScoreRow score(Instrument.Score score, SignedSheet older, SignedSheet newer) {
        BigDecimal before = older.scores().of(score.code());
        BigDecimal after = newer.scores().of(score.code());
        if (before == null || after == null) {
            return new ScoreRow(score.title(), before, after, "", "SAME");
        }
        BigDecimal difference = after.subtract(before);
        String words = (difference.signum() > 0 ? "+" : "") + Formats.quantity(difference);
        return new ScoreRow(
                score.title(), before, after, words, change(score.place().better(), difference));
    }

    private static String change(Better better, BigDecimal difference) {
        if (difference.signum() == 0) {
            return "SAME";
        }
        return switch (better) {
            case NEITHER -> "MOVED";
            case HIGH -> difference.signum() > 0 ? "BETTER" : "WORSE";
            case LOW -> difference.signum() < 0 ? "BETTER" : "WORSE";
        };
    }

    /** How many answers stayed the same. */
    private static int items(SignedSheet older, SignedSheet newer, List<ItemRow> changed) {
        int same = 0;
        for (Section section : newer.instrument().sections()) {
            Map<String, String> was = SheetWords.of(newer.instrument(), section, older.answers()).stream()
                    .collect(Collectors.toMap(SheetWords.Answer::key, SheetWords.Answer::answer, (a, _) -> a));
            for (SheetWords.Answer now : SheetWords.of(newer.instrument(), section, newer.answers())) {
                String before = was.getOrDefault(now.key(), "–");
                if (before.equals(now.answer())) {
                    same++;
                } else {
                    changed.add(new ItemRow(section.title(), now.question(), before, now.answer()));
                }
            }
        }
        return same;
    }
}
