package it.trama.assessment;

import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Band;
import it.trama.assessment.Instrument.Computing;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Operation;
import it.trama.assessment.Instrument.Score;
import it.trama.assessment.Instrument.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scores answers by an instrument's rules. */
public final class Scoring {

    private final Instrument instrument;
    private final Items items;

    public Scoring(Instrument instrument) {
        this.instrument = instrument;
        this.items = new Items(instrument);
    }

    /** The scores whose items all lie in these sections. */
    public ScoreSheet of(Answers answers, Collection<Section> sections) {
        var codes = sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(Instrument.Question::code)
                .toList();
        var values = new LinkedHashMap<String, BigDecimal>();
        var domains = new ArrayList<ScoreSheet.Domain>();
        for (Score score : instrument.scoring().scores()) {
            boolean here = score.computing().items().stream().allMatch(key -> codes.contains(key.split("\\.", -1)[0]));
            if (here) {
                value(score, answers).ifPresent(value -> {
                    values.put(score.code(), value);
                    if (!score.place().axis().isEmpty()) {
                        domains.add(new ScoreSheet.Domain(
                                score.place().axis(), score.place().series(), value, least(score), most(score)));
                    }
                });
            }
        }
        domains.addAll(typed(answers, codes));
        String level = instrument
                .main()
                .flatMap(main -> band(main, values.get(main.code())))
                .map(Band::level)
                .orElse(null);
        return new ScoreSheet(values, level, List.copyOf(domains));
    }

    public ScoreSheet of(Answers answers) {
        return of(answers, instrument.sections());
    }

    public static Optional<Band> band(Score score, @Nullable BigDecimal value) {
        return value == null
                ? Optional.empty()
                : score.bands().stream()
                        .filter(band -> value.compareTo(band.from()) >= 0)
                        .reduce((_, last) -> last);
    }

    public BigDecimal least(Score score) {
        return bound(score, true);
    }

    public BigDecimal most(Score score) {
        return bound(score, false);
    }

    Optional<BigDecimal> value(Score score, Answers answers) {
        Computing how = score.computing();
        var counted = new ArrayList<String>();
        for (String key : how.items()) {
            var question = items.questionOf(key);
            if (question == null || answers.asks(question)) {
                counted.add(key);
            }
        }
        List<String> present =
                counted.stream().filter(key -> counts(how, key, answers)).toList();
        var wanted = how.answered().multiply(BigDecimal.valueOf(counted.size()));
        if (present.isEmpty() || BigDecimal.valueOf(present.size()).compareTo(wanted) < 0) {
            return Optional.empty();
        }
        return compute(how, present, counted.size(), key -> answered(how, key, answers), answers);
    }

    private static boolean counts(Computing how, String key, Answers answers) {
        boolean weighed = how.operation() != Operation.MEAN_BY_IMPORTANCE
                || answers.number(importance(how, key)).isPresent();
        return weighed && answers.number(key).isPresent();
    }

    private static Optional<BigDecimal> compute(
            Computing how, List<String> present, int of, Function<String, BigDecimal> value, Answers answers) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (String key : present) {
            BigDecimal weight = how.operation() == Operation.MEAN_BY_IMPORTANCE
                    ? answers.number(importance(how, key)).orElseThrow()
                    : how.weights().getOrDefault(key, BigDecimal.ONE);
            sum = sum.add(value.apply(key).multiply(weight));
            weights = weights.add(weight);
        }
        return switch (how.operation()) {
            case SUM, WEIGHTED_SUM -> Optional.of(prorated(sum, present.size(), of));
            case MEAN -> Optional.of(mean(sum, BigDecimal.valueOf(present.size())));
            case MEAN_BY_IMPORTANCE -> weights.signum() == 0 ? Optional.empty() : Optional.of(mean(sum, weights));
        };
    }

    private static BigDecimal prorated(BigDecimal sum, int present, int of) {
        return present == of ? sum : mean(sum.multiply(BigDecimal.valueOf(of)), BigDecimal.valueOf(present));
    }

    private static BigDecimal mean(BigDecimal sum, BigDecimal by) {
        return sum.divide(by, 2, RoundingMode.HALF_UP);
    }

    private static String importance(Computing how, String key) {
        return how.importance().get(how.items().indexOf(key));
    }

    private BigDecimal answered(Computing how, String key, Answers answers) {
        return counted(how, key, answers.number(key).orElseThrow());
    }

    private BigDecimal counted(Computing how, String key, BigDecimal value) {
        var recoded = how.recoded().get(key);
        BigDecimal counts = recoded == null ? value : recoded.getOrDefault(value.intValue(), value);
        return how.reversed().contains(key)
                ? end(key, true).add(end(key, false)).subtract(counts)
                : counts;
    }

    private BigDecimal bound(Score score, boolean least) {
        Computing how = score.computing();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal extreme = null;
        for (String key : how.items()) {
            BigDecimal one = ends(how, key, least);
            extreme = extreme == null ? one : least ? extreme.min(one) : extreme.max(one);
            sum = sum.add(one);
        }
        return switch (how.operation()) {
            case SUM, WEIGHTED_SUM -> sum;
            case MEAN -> mean(sum, BigDecimal.valueOf(how.items().size()));
            case MEAN_BY_IMPORTANCE -> extreme == null ? BigDecimal.ZERO : extreme;
        };
    }

    /** The least or the most that one item brings into the score. */
    private BigDecimal ends(Computing how, String key, boolean least) {
        BigDecimal weight = how.weights().getOrDefault(key, BigDecimal.ONE);
        Item item = items.find(key).orElseThrow();
        var values = item.type() == AnswerType.RATING
                ? item.choices().stream().map(c -> BigDecimal.valueOf(c.value()))
                : java.util.stream.Stream.of(end(key, true), end(key, false));
        var brought =
                values.map(v -> counted(how, key, v).multiply(weight)).sorted().toList();
        return least ? brought.getFirst() : brought.getLast();
    }

    private BigDecimal end(String key, boolean least) {
        Item item = items.find(key).orElseThrow();
        var range = item.range();
        if (range != null) {
            return least ? range.least() : range.most();
        }
        var values = item.choices().stream().mapToInt(Instrument.Choice::value);
        return BigDecimal.valueOf((least ? values.min() : values.max()).orElse(0));
    }

    /** Scores of an outside instrument, as they were copied from its own sheet. */
    private List<ScoreSheet.Domain> typed(Answers answers, List<String> codes) {
        var rows = instrument.scoring().rows();
        if (rows == null || !codes.contains(rows.table())) {
            return List.of();
        }
        var found = new ArrayList<ScoreSheet.Domain>();
        String form = code(rows.form(), answers);
        for (int i = 0; i < Items.MOST_ROWS; i++) {
            String row = rows.table() + "." + i + ".";
            String domain = code(row + "domain", answers);
            var value = answers.number(row + "value");
            var least = answers.number(row + "min");
            var most = answers.number(row + "max");
            if (!domain.isEmpty() && value.isPresent() && least.isPresent() && most.isPresent()) {
                found.add(new ScoreSheet.Domain(domain, form, value.get(), least.get(), most.get()));
            }
        }
        return found;
    }

    private String code(String key, Answers answers) {
        return items.find(key)
                .flatMap(item -> item.choice(answers.get(key)))
                .map(Instrument.Choice::code)
                .orElse("");
    }
}
