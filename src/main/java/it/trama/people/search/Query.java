package it.trama.people.search;

import it.trama.people.NameWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed, taken apart.
 *
 * @param words     of the name, in the order in which they came
 * @param days      of birth; several when the century is open
 * @param year      of birth, when nothing more was said
 * @param code      beginning of a fiscal code, digits restored
 * @param temporary a temporary code (STP, ENI)
 */
record Query(
        List<String> words,
        List<LocalDate> days,
        @Nullable Integer year,
        @Nullable String code,
        @Nullable String temporary) {

    private static final Set<String> SAID_WITH_A_DATE = Set.of("nato", "nata", "il", "classe");
    private static final int LONGEST = 200;

    static Query parse(String typed, LocalDate today) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Optional<String> wholeCode = wholeCode(text);
        if (wholeCode.isPresent()) {
            return new Query(List.of(), List.of(), null, wholeCode.get(), null);
        }
        TypedDates.Found found = TypedDates.in(text, today);
        List<String> chunks = Arrays.stream(found.rest().strip().split("[\\s,;]+"))
                .filter(chunk -> !chunk.isEmpty())
                .toList();
        boolean dated = found.rest().length() != text.length();
        return new Query(
                chunks.stream()
                        .filter(chunk -> !hasDigit(chunk))
                        .flatMap(chunk -> NameWords.of(chunk).stream())
                        .filter(word -> !dated || !SAID_WITH_A_DATE.contains(word))
                        .toList(),
                found.days(),
                found.days().isEmpty() ? year(chunks, today) : null,
                coded(chunks)
                        .flatMap(chunk -> CodeBeginning.of(chunk).stream())
                        .findFirst()
                        .orElse(null),
                coded(chunks)
                        .filter(chunk -> CodeBeginning.of(chunk).isEmpty())
                        .map(chunk -> chunk.toUpperCase(Locale.ROOT))
                        .findFirst()
                        .orElse(null));
    }

    boolean isEmpty() {
        return words.isEmpty() && days.isEmpty() && year == null && code == null && temporary == null;
    }

    /** Sixteen characters, also with blanks between. */
    private static Optional<String> wholeCode(String text) {
        String closed = text.replaceAll("\\s+", "");
        return closed.length() == 16 && hasDigit(closed) ? CodeBeginning.of(closed) : Optional.empty();
    }

    private static Stream<String> coded(List<String> chunks) {
        return chunks.stream().filter(chunk -> chunk.length() >= CodeBeginning.SHORTEST && hasDigit(chunk));
    }

    private static @Nullable Integer year(List<String> chunks, LocalDate today) {
        return chunks.stream()
                .filter(chunk -> chunk.matches("(19|20)\\d\\d"))
                .map(Integer::valueOf)
                .filter(year -> year <= today.getYear())
                .findFirst()
                .orElse(null);
    }

    private static boolean hasDigit(String chunk) {
        return chunk.chars().anyMatch(Character::isDigit);
    }
}
