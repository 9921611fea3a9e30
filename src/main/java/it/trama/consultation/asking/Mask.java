package it.trama.consultation.asking;

import it.trama.people.Identity;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the names of the person and of who lives with them out of a text that is shared without a name. */
final class Mask {

    static final Mask NONE = new Mask(null);

    private static final String INSTEAD = "[…]";
    /** "De", "Lo" are words of the language too. */
    private static final int SHORTEST = 3;

    private final @Nullable Pattern names;

    private Mask(@Nullable Pattern names) {
        this.names = names;
    }

    static Mask of(Collection<Identity> people) {
        List<String> words = people.stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(p.familyName(), p.givenName()),
                        Stream.of((p.familyName() + " " + p.givenName()).split("[\\s']+"))))
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        return words.isEmpty()
                ? NONE
                : new Mask(Pattern.compile(
                        words.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    String over(String text) {
        return names == null ? text : names.matcher(text).replaceAll(INSTEAD);
    }
}
