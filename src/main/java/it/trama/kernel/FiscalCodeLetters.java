package it.trama.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** How names become letters and how the check letter follows from the first fifteen (DM 23 December 1976). */
final class FiscalCodeLetters {

    /** What a digit or letter counts for at the 1st, 3rd, 5th… place; at the others it counts for itself. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<Character, String> UNDIVIDED = Map.of(
            'Ø', "O", 'Đ', "D", 'Ð', "D", 'Ł', "L", 'Æ', "AE", 'Œ', "OE", 'Þ', "TH", 'Ħ', "H", 'Ŧ', "T", 'Ə', "E");

    private FiscalCodeLetters() {}

    static String ofFamilyName(String familyName) {
        var letters = Letters.of(familyName);
        return firstThree(letters.consonants() + letters.vowels());
    }

    /** With four consonants or more the second is skipped. */
    static String ofGivenName(String givenName) {
        var letters = Letters.of(givenName);
        String consonants = letters.consonants();
        return consonants.length() > 3
                ? "" + consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3)
                : firstThree(consonants + letters.vowels());
    }

    static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = code.charAt(i);
            int value = c <= '9' ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[value] : value;
        }
        return (char) ('A' + sum % 26);
    }

    private static String firstThree(String letters) {
        return (letters + "XXX").substring(0, 3);
    }

    private record Letters(String consonants, String vowels) {

        static Letters of(String name) {
            var consonants = new StringBuilder();
            var vowels = new StringBuilder();
            for (char c : latin(name).toCharArray()) {
                if ("AEIOU".indexOf(c) >= 0) {
                    vowels.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    consonants.append(c);
                }
            }
            return new Letters(consonants.toString(), vowels.toString());
        }

        private static String latin(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            if (upper.chars().allMatch(c -> c < 128)) {
                return upper;
            }
            var latin = new StringBuilder();
            for (char c : Normalizer.normalize(upper, Normalizer.Form.NFD).toCharArray()) {
                latin.append(UNDIVIDED.getOrDefault(c, String.valueOf(c)));
            }
            return latin.toString();
        }
    }
}
