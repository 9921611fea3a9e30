package it.trama.project.ranking;

import it.trama.platform.definition.DefinitionFiles;
import it.trama.project.ranking.RankingRules.Fact;
import it.trama.project.ranking.RankingRules.Kind;
import it.trama.project.ranking.Readings.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules that are shipped, and facts of a person in words. */
final class SomeRules {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private SomeRules() {}

    static RankingRules shipped() {
        return DefinitionFiles.read("rankings", RankingRules.class, _ -> List.of())
                .getFirst();
    }

    static Fact fact(Kind kind, int over, String... names) {
        return new Fact(kind, List.of(names), over);
    }

    static Known number(String kind, String name, String number) {
        return new Known(kind, name, new BigDecimal(number), "", DAY.minusMonths(2), "fonte");
    }

    static Known word(String kind, String name, String word) {
        return new Known(kind, name, null, word, DAY.minusMonths(2), "fonte");
    }

    static Known born(String kind, String name, String day, String word) {
        return new Known(kind, name, null, word, LocalDate.parse(day), "");
    }

    /** Eligible, with the number behind her ISEE. */
    static Readings eligible(String isee, String born, String dwelling) {
        var known = new ArrayList<>(List.of(
                born("BORN", "", born, ""),
                word("DECLARED", "severe", "YES"),
                word("DECLARED", "consent", "YES"),
                word("DECLARED", "dwelling", dwelling)));
        if (!isee.isEmpty()) {
            known.add(number("ISEE", "ORDINARIO", isee));
        }
        return new Readings(DAY, known);
    }
}
