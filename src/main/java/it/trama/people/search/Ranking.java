package it.trama.people.search;

import it.trama.people.Identity;
import it.trama.people.NameWords;
import it.trama.people.Spelling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Who fits best what was typed. */
final class Ranking {

    /** Below this a person has nothing to do with the words. */
    private static final double UNLIKELY = 0.55;

    /** From here on the right person is very likely among those found. */
    static final double LIKELY = 0.75;

    private static final double OTHER_BIRTH = 0.6;
    private static final double NEAR_BIRTH = 0.3;
    private static final double OTHER_YEAR = 0.2;
    private static final double WORD_NOT_SAID = 0.02;

    record Scored(Identity person, double score) {}

    private Ranking() {}

    static List<Scored> rank(Query query, Collection<Identity> people) {
        return people.stream()
                .map(person -> new Scored(person, score(query, person)))
                .filter(scored -> scored.score >= UNLIKELY - birthPenalty(query, scored.person.birthDate()))
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.person.familyName())
                        .thenComparing(scored -> scored.person.givenName())
                        .thenComparing(scored -> scored.person.birthDate())
                        .thenComparing(scored -> scored.person.id()))
                .toList();
    }

    static double score(Query query, Identity person) {
        return nameScore(query.words(), person) - birthPenalty(query, person.birthDate());
    }

    private static double nameScore(List<String> typed, Identity person) {
        if (typed.isEmpty()) {
            return 1;
        }
        String[] words =
                NameWords.tokens(person.familyName(), person.givenName()).toArray(String[]::new);
        double[] best = assign(typed, words);
        for (int i = 0; i + 1 < best.length; i++) {
            double asOne = closest(typed.get(i) + typed.get(i + 1), words);
            if (asOne > (best[i] + best[i + 1]) / 2) {
                best[i] = asOne;
                best[i + 1] = asOne;
            }
        }
        int said = NameWords.of(person.familyName()).size()
                + NameWords.of(person.givenName()).size();
        return Arrays.stream(best).average().orElse(0) - WORD_NOT_SAID * Math.max(0, said - typed.size());
    }

    /** The best pair first; no word of the name answers for two typed ones. */
    private static double[] assign(List<String> typed, String[] words) {
        double[][] similar = new double[typed.size()][words.length];
        for (int t = 0; t < typed.size(); t++) {
            for (int w = 0; w < words.length; w++) {
                similar[t][w] = Spelling.similarity(typed.get(t), words[w]);
            }
        }
        double[] best = new double[typed.size()];
        for (int turn = 0; turn < Math.min(typed.size(), words.length); turn++) {
            int[] pair = highest(similar);
            best[pair[0]] = similar[pair[0]][pair[1]];
            Arrays.fill(similar[pair[0]], -1);
            for (double[] row : similar) {
                row[pair[1]] = -1;
            }
        }
        return best;
    }

    private static int[] highest(double[][] similar) {
        int[] pair = {0, 0};
        for (int t = 0; t < similar.length; t++) {
            for (int w = 0; w < similar[t].length; w++) {
                if (similar[t][w] > similar[pair[0]][pair[1]]) {
                    pair = new int[] {t, w};
                }
            }
        }
        return pair;
    }

    private static double closest(String typed, String[] words) {
        return Arrays.stream(words)
                .mapToDouble(word -> Spelling.similarity(typed, word))
                .max()
                .orElse(0);
    }

    private static double birthPenalty(Query query, LocalDate birth) {
        if (query.year() != null) {
            return query.year() == birth.getYear() ? 0 : OTHER_YEAR;
        }
        if (query.days().isEmpty() || query.days().contains(birth)) {
            return 0;
        }
        return query.days().stream().anyMatch(day -> isNear(day, birth)) ? NEAR_BIRTH : OTHER_BIRTH;
    }

    /** One slip away in digits, or day and month in the other order. */
    private static boolean isNear(LocalDate typed, LocalDate birth) {
        return Spelling.distance(typed.toString(), birth.toString(), 1) <= 1
                || (typed.getYear() == birth.getYear()
                        && typed.getMonthValue() == birth.getDayOfMonth()
                        && typed.getDayOfMonth() == birth.getMonthValue());
    }
}
