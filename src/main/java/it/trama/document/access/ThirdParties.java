package it.trama.document.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text the names of others and ways to reach somebody, and masks those words. It proposes; a person decides. */
final class ThirdParties {

    static final String MASK = "[omissis]";

    /** A shorter name is a common word too often. */
    private static final int SHORTEST = 3;

    private static final Pattern REACH = Pattern.compile(
            "(?<![\\w])(?:\\+39[ .]?)?(?:3\\d{2}|0\\d{1,3})[ ./-]?\\d{5,8}(?!\\d)|[\\w.+-]+@[\\w-]+\\.[\\w.]+\\w");

    private final List<Pattern> patterns = new ArrayList<>();

    /** @param own words of the person's own name, which are never somebody else's */
    ThirdParties(Collection<String> names, Set<String> own) {
        var words = new LinkedHashSet<String>();
        for (String name : names) {
            words.add(name.strip());
            for (String word : name.strip().split("\\s+", -1)) {
                if (word.length() >= SHORTEST && own.stream().noneMatch(word::equalsIgnoreCase)) {
                    words.add(word);
                }
            }
        }
        words.stream()
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(ThirdParties::whole)
                .forEach(patterns::add);
        patterns.add(REACH);
    }

    private static Pattern whole(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As they are written in the text, each once, the longest first. */
    List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        String left = text;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(left);
            while (matcher.find()) {
                found.add(matcher.group());
            }
            left = matcher.replaceAll(" ");
        }
        return List.copyOf(found);
    }

    static String masked(String text, Collection<String> words) {
        String masked = text;
        for (String word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            masked = whole(word).matcher(masked).replaceAll(Matcher.quoteReplacement(MASK));
        }
        return masked;
    }
}
