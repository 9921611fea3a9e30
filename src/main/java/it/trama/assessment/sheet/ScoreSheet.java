package it.trama.assessment.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores of one set of answers, and the level that the main one reaches. */
record ScoreSheet(Map<String, BigDecimal> values, @Nullable String level) {

    static final ScoreSheet NONE = new ScoreSheet(Map.of(), null);

    /** Of complete answers only: a score of half a form would be read as a score. */
    static ScoreSheet of(Instrument instrument, Answers answers) {
        var values = new LinkedHashMap<String, BigDecimal>();
        instrument.scoring().scores().forEach(score -> values.put(score.code(), value(score, answers.ratings())));
        BigDecimal main = values.get(instrument.scoring().main());
        String level = null;
        for (Instrument.Band band : instrument.scoring().bands()) {
            if (main != null && main.compareTo(band.from()) >= 0) {
                level = band.level();
            }
        }
        return new ScoreSheet(values, level);
    }

    static BigDecimal value(Instrument.Score score, Map<String, Integer> ratings) {
        BigDecimal sum = score.questions().stream()
                .map(code -> BigDecimal.valueOf(ratings.getOrDefault(code, 0)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (score.operation()) {
            case SUM -> sum;
            case MEAN -> sum.divide(BigDecimal.valueOf(score.questions().size()), 2, RoundingMode.HALF_UP);
        };
    }

    BigDecimal of(String score) {
        return values.getOrDefault(score, BigDecimal.ZERO);
    }
}
