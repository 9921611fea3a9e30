package it.trama.people.search;

import java.util.Locale;
import java.util.Optional;

/** A fiscal code or its beginning, with the digits that omocodia replaced put back: what stored codes are compared with. */
final class CodeBeginning {

    static final int SHORTEST = 6;
    private static final int CHECK_LETTER = 15;
    private static final String SUBSTITUTES = "LMNPQRSTUV";

    private CodeBeginning() {}

    /** Empty: this is no beginning of a fiscal code. The check letter is left out: it follows from the others. */
    static Optional<String> of(String word) {
        String code = word.toUpperCase(Locale.ROOT);
        if (code.length() < SHORTEST || code.length() > CHECK_LETTER + 1) {
            return Optional.empty();
        }
        var restored = new StringBuilder();
        for (int at = 0; at < Math.min(code.length(), CHECK_LETTER); at++) {
            char c = code.charAt(at);
            boolean letter = c >= 'A' && c <= 'Z';
            if (!standsADigitAt(at) && letter) {
                restored.append(c);
            } else if (standsADigitAt(at) && c >= '0' && c <= '9') {
                restored.append(c);
            } else if (standsADigitAt(at) && SUBSTITUTES.indexOf(c) >= 0) {
                restored.append(SUBSTITUTES.indexOf(c));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(restored.toString());
    }

    private static boolean standsADigitAt(int at) {
        return at == 6 || at == 7 || at == 9 || at == 10 || at > 11;
    }
}
