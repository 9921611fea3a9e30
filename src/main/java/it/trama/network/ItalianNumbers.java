package it.trama.network;

/** Identifiers of bodies. */
public final class ItalianNumbers {

    private static final int DIGITS = 11;
    private static final int TEN = 10;

    private ItalianNumbers() {}

    /** Eleven digits, the last of which checks the others: a VAT number, and the fiscal code of whoever is not a person. */
    public static boolean isVat(String text) {
        if (!text.matches("[0-9]{11}") || text.chars().allMatch(c -> c == '0')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = text.charAt(i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled - (doubled >= TEN ? TEN - 1 : 0);
        }
        return sum % TEN == 0;
    }

    public static boolean isTaxCode(String text) {
        return isVat(text) || text.matches("[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z]");
    }
}
