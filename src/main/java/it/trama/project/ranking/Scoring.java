package it.trama.project.ranking;

import it.trama.project.ranking.RankingRules.Condition;
import it.trama.project.ranking.Readings.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Conditions and points of one request. What is missing meets no condition and has no points, and is said. */
record Scoring(RankingRules rules) {

    enum Verdict {
        MET,
        NOT_MET,
        UNDETERMINED
    }

    record Checked(String code, Verdict verdict, Reading reading) {}

    record Pointed(String code, BigDecimal points, Reading reading) {}

    record Score(List<Checked> conditions, List<Pointed> parts) {

        BigDecimal points() {
            return parts.stream().map(Pointed::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The worst of its conditions. */
        Verdict verdict() {
            boolean refused = conditions.stream().anyMatch(c -> c.verdict() == Verdict.NOT_MET);
            boolean open = conditions.stream().anyMatch(c -> c.verdict() == Verdict.UNDETERMINED);
            return refused ? Verdict.NOT_MET : open ? Verdict.UNDETERMINED : Verdict.MET;
        }

        /** The number behind a condition or a part. */
        Optional<BigDecimal> number(String code) {
            return conditions.stream()
                    .filter(c -> c.code().equals(code))
                    .map(Checked::reading)
                    .findFirst()
                    .or(() -> parts.stream()
                            .filter(p -> p.code().equals(code))
                            .map(Pointed::reading)
                            .findFirst())
                    .flatMap(Reading::number);
        }
    }

    Score of(Readings readings) {
        return new Score(
                rules.measure().conditions().stream()
                        .map(condition -> checked(condition, readings.of(condition.fact())))
                        .toList(),
                rules.measure().parts().stream()
                        .map(part -> {
                            Reading reading = readings.of(part.fact());
                            return new Pointed(part.code(), part.table().of(reading.value()), reading);
                        })
                        .toList());
    }

    private static Checked checked(Condition condition, Reading reading) {
        if (reading.missing()) {
            return new Checked(condition.code(), Verdict.UNDETERMINED, reading);
        }
        boolean met = condition.words().isEmpty()
                ? reading.number()
                        .filter(n -> n.compareTo(condition.least()) >= 0 && n.compareTo(condition.most()) <= 0)
                        .isPresent()
                : condition.words().contains(reading.value());
        return new Checked(condition.code(), met ? Verdict.MET : Verdict.NOT_MET, reading);
    }
}
