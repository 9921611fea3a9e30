package it.trama.people.search;

import it.trama.people.NameWords;
import it.trama.people.search.Vocabulary.Matches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each typed word the numbers of what it may mean: itself, together with a neighbour, begun, misspelt. */
final class WordLists {

    /** As many as the database is asked for; the ranking reads them all. */
    private static final int MOST = 4;

    private record Word(String text, List<Matches> meanings) {

        List<Integer> numbers(Function<Matches, Stream<Integer>> which) {
            return meanings.stream().flatMap(which).distinct().toList();
        }
    }

    private final List<Word> words = new ArrayList<>();

    WordLists(List<String> typed, Vocabulary vocabulary) {
        List<Matches> alone = typed.stream().map(vocabulary::matches).toList();
        List<Matches> asOne = IntStream.range(0, Math.max(0, typed.size() - 1))
                .mapToObj(i -> vocabulary.matches(typed.get(i) + typed.get(i + 1)))
                .toList();
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).length() < NameWords.SHORTEST) {
                continue;
            }
            var meanings = new ArrayList<Matches>(List.of(alone.get(i)));
            if (i > 0) {
                meanings.add(asOne.get(i - 1));
            }
            if (i < asOne.size()) {
                meanings.add(asOne.get(i));
            }
            words.add(new Word(typed.get(i), meanings));
        }
        words.sort((one, other) -> other.text().length() - one.text().length());
    }

    /** Lists for a search of persons that have every word as it was typed; empty when some word does not exist. */
    Optional<List<List<Integer>>> exact() {
        return lists(matches -> matches.exact().stream(), false);
    }

    /** The words as typed or begun. */
    Optional<List<List<Integer>>> begun() {
        return lists(WordLists::exactOrBegun, false);
    }

    /** Also misspelt. A word that means nothing at all is passed over: the others may suffice. */
    Optional<List<List<Integer>>> misspelt() {
        return lists(matches -> Stream.concat(exactOrBegun(matches), matches.near().stream()), true);
    }

    /** All words but one, for each of them when there are three or more. */
    List<List<List<Integer>>> butOne() {
        List<List<Integer>> all = misspelt().orElse(List.of());
        int different = (int) all.stream().distinct().count();
        if (different < 3) {
            return List.of();
        }
        return IntStream.range(0, different)
                .mapToObj(left -> filled(IntStream.range(0, different)
                        .filter(i -> i != left)
                        .mapToObj(all::get)
                        .toList()))
                .toList();
    }

    private static Stream<Integer> exactOrBegun(Matches matches) {
        return Stream.concat(matches.exact().stream(), matches.prefixed().stream());
    }

    private Optional<List<List<Integer>>> lists(Function<Matches, Stream<Integer>> which, boolean passOver) {
        List<List<Integer>> lists =
                words.stream().map(word -> word.numbers(which)).toList();
        List<List<Integer>> meant =
                lists.stream().filter(list -> !list.isEmpty()).limit(MOST).toList();
        boolean missing = lists.stream().anyMatch(List::isEmpty);
        return meant.isEmpty() || (missing && !passOver) ? Optional.empty() : Optional.of(filled(meant));
    }

    /** The search takes four lists; one given again costs nothing. */
    private static List<List<Integer>> filled(List<List<Integer>> lists) {
        return IntStream.range(0, MOST)
                .mapToObj(i -> lists.get(Math.min(i, lists.size() - 1)))
                .toList();
    }
}
