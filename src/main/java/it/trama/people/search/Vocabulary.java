package it.trama.people.search;

import it.trama.people.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The distinct words of all names, in memory, sorted: what a typed word may mean is found here, not in the database. */
final class Vocabulary {

    static final Vocabulary EMPTY = new Vocabulary(new TreeMap<>(), 0);

    /** Beyond these a word says nothing: two letters that half the district's names begin with. */
    private static final int MOST_PREFIXED = 400;

    private static final int MOST_NEAR = 60;

    record Token(int id, String token) {}

    /** Numbers of the words that are this one, that begin with it, that it may be a slip for. */
    record Matches(List<Integer> exact, List<Integer> prefixed, List<Integer> near) {}

    private record Near(int at, int distance, boolean sameStart) {}

    private final String[] words;
    private final int[] ids;
    private final int[] letters;
    private final int last;

    private Vocabulary(SortedMap<String, Integer> sorted, int last) {
        this.words = sorted.keySet().toArray(String[]::new);
        this.ids = sorted.values().stream().mapToInt(id -> id).toArray();
        this.letters = Arrays.stream(words).mapToInt(Spelling::letters).toArray();
        this.last = last;
    }

    /** The highest number. */
    int last() {
        return last;
    }

    Vocabulary plus(List<Token> tokens) {
        var sorted = new TreeMap<String, Integer>();
        for (int i = 0; i < words.length; i++) {
            sorted.put(words[i], ids[i]);
        }
        tokens.forEach(token -> sorted.put(token.token(), token.id()));
        return new Vocabulary(sorted, tokens.isEmpty() ? last : tokens.getLast().id());
    }

    Matches matches(String word) {
        int found = Arrays.binarySearch(words, word);
        List<Integer> exact = found >= 0 ? List.of(ids[found]) : List.of();
        List<Integer> prefixed = prefixed(word, found >= 0 ? found + 1 : -found - 1);
        return new Matches(exact, prefixed, near(word));
    }

    private List<Integer> prefixed(String word, int from) {
        int to = from;
        while (word.length() >= 2 && to < words.length && words[to].startsWith(word)) {
            to++;
        }
        if (to - from <= MOST_PREFIXED) {
            return Arrays.stream(ids, from, to).boxed().toList();
        }
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingInt(i -> words[i].length()))
                .limit(MOST_PREFIXED)
                .map(i -> ids[i])
                .toList();
    }

    private List<Integer> near(String word) {
        int slips = Spelling.slips(word);
        var near = new ArrayList<Near>();
        int mask = Spelling.letters(word);
        for (int i = 0; slips > 0 && i < words.length; i++) {
            if (Integer.bitCount(mask ^ letters[i]) <= 2 * slips
                    && Math.abs(words[i].length() - word.length()) <= slips) {
                int distance = Spelling.distance(word, words[i], slips);
                if (distance > 0 && distance <= slips) {
                    near.add(new Near(i, distance, words[i].charAt(0) == word.charAt(0)));
                }
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(Near::sameStart, Comparator.reverseOrder()))
                .limit(MOST_NEAR)
                .map(n -> ids[n.at()])
                .toList();
    }
}
