package it.trama.project.ranking;

import it.trama.kernel.PointTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What calls of one kind share: the content of one file of {@code resources/rankings}. Holds no logic. */
record RankingRules(Named named, List<Support> supports, List<Question> questions, Measure measure) {

    /** @param pathway that a project of who is funded follows */
    record Named(String code, int version, String title, String pathway, String law) {}

    /**
     * @param most     that one person may ask, in euro
     * @param percent  of the cost that may be asked
     * @param verified false while the amounts have not been read in the act of the year
     */
    record Support(String code, String title, BigDecimal most, BigDecimal percent, boolean verified, String note) {}

    /** Asked of who makes the request, as nothing else of the record says it. */
    record Question(String code, String title, List<Choice> choices) {}

    record Choice(String code, String title) {}

    record Measure(List<Condition> conditions, List<Part> parts, List<Tie> ties) {}

    /** Must be met to have a place: a number between two, or one of the words. */
    record Condition(
            String code, String title, String law, Fact fact, BigDecimal least, BigDecimal most, List<String> words) {}

    /** Points of a fact. */
    record Part(
            String code,
            String title,
            Fact fact,
            List<PointTable.Step> steps,
            List<PointTable.Word> words,
            BigDecimal otherwise) {

        PointTable table() {
            return new PointTable(steps, words, otherwise);
        }
    }

    /** Who comes first with the same points: by the number behind a part or a condition. */
    record Tie(String code, boolean lowest) {}

    /**
     * Where a value comes from.
     *
     * @param names the question, the kinds of ISEE in the order in which they count, the instrument, or instrument/score
     * @param over  the age from which a parent or carer counts as old
     */
    record Fact(Kind kind, List<String> names, int over) {}

    enum Kind {
        AGE,
        ISEE,
        /** A score or domain of an instrument. */
        SCORE,
        /** The band of an instrument. */
        LEVEL,
        PARENTS,
        CARERS,
        DECLARED
    }

    Support support(String code) {
        return supports.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
    }

    Optional<Question> question(String code) {
        return questions.stream().filter(q -> q.code().equals(code)).findFirst();
    }

    /** The instruments that its facts come from. */
    List<String> instruments() {
        return facts().filter(fact -> fact.kind() == Kind.SCORE || fact.kind() == Kind.LEVEL)
                .map(fact -> fact.names().getFirst().split("/", -1)[0])
                .distinct()
                .toList();
    }

    Stream<Fact> facts() {
        return Stream.concat(
                measure.conditions().stream().map(Condition::fact),
                measure.parts().stream().map(Part::fact));
    }

    Optional<Fact> factOf(String code) {
        return Stream.concat(
                        measure.conditions().stream()
                                .filter(c -> c.code().equals(code))
                                .map(Condition::fact),
                        measure.parts().stream()
                                .filter(p -> p.code().equals(code))
                                .map(Part::fact))
                .findFirst();
    }
}
