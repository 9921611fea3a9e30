package it.trama.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names as search sees them: small Latin letters without marks, apostrophes or hyphens. So D'Amico, Damico and D Amico meet, and De Luca
 * meets Deluca.
 */
public final class NameWords {

    /** Shorter words find too much to be worth a token. */
    public static final int SHORTEST = 2;

    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> UNDIVIDED = Map.of(
            'ø', "o", 'đ', "d", 'ð', "d", 'ł', "l", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ß', "ss", 'ı', "i", 'ə', "e");

    private NameWords() {}

    /** The words of a text, apostrophes closed up: {@code D'Amico Anna-Maria} gives damico, anna, maria. */
    public static List<String> of(String text) {
        return split(text, false);
    }

    /** What a person is found by: the words of both names, each two neighbours as one, and what follows an apostrophe. */
    public static Set<String> tokens(String familyName, String givenName) {
        var tokens = new LinkedHashSet<String>();
        addTokens(tokens, familyName);
        addTokens(tokens, givenName);
        return tokens;
    }

    /** Two spellings of one name. */
    public static boolean same(String one, String other) {
        return String.join("", of(one)).equals(String.join("", of(other)));
    }

    private static void addTokens(Set<String> tokens, String name) {
        List<String> words = of(name);
        for (int i = 0; i < words.size(); i++) {
            addIfLong(tokens, words.get(i));
            if (i > 0) {
                tokens.add(words.get(i - 1) + words.get(i));
            }
        }
        if (name.chars().anyMatch(c -> isApostrophe((char) c))) {
            split(name, true).forEach(word -> addIfLong(tokens, word));
        }
    }

    private static void addIfLong(Set<String> tokens, String word) {
        if (word.length() >= SHORTEST) {
            tokens.add(word);
        }
    }

    private static List<String> split(String text, boolean atApostrophes) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (char c : plain(text).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(UNDIVIDED.getOrDefault(c, String.valueOf(c)));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && (atApostrophes || !isApostrophe(c))) {
                close(words, word);
            }
        }
        close(words, word);
        return words;
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.chars().allMatch(c -> c < 128) ? small : Normalizer.normalize(small, Normalizer.Form.NFD);
    }

    private static void close(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }
}
