package it.trama.document.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders in words: {@code {person.name}}. */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Words() {}

    static String filled(String words, Function<Field, String> values) {
        return PLACEHOLDER
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(
                        Field.of(found.group(1)).orElseThrow(() -> new IllegalStateException(found.group())))));
    }

    /** What is wrong with the words of a template. */
    static List<String> problems(String words) {
        var found = new ArrayList<String>();
        Matcher matcher = PLACEHOLDER.matcher(words);
        while (matcher.find()) {
            if (Field.of(matcher.group(1)).isEmpty()) {
                found.add("il segnaposto {%s} non esiste".formatted(matcher.group(1)));
            }
        }
        if (matcher.replaceAll("").matches("(?s).*[{}].*")) {
            found.add("una parentesi graffa resta aperta in «%s»".formatted(words));
        }
        return found;
    }
}
