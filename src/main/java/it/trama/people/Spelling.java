package it.trama.people;

/** How far two spellings are: letters added, left out, changed, or two neighbours swapped (optimal string alignment). */
public final class Spelling {

    private Spelling() {}

    /** The distance, or {@code most + 1} when it is larger than {@code most}. */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                cost = Math.min(cost, Math.min(last[j], row[j - 1]) + 1);
                row[j] = isSwapped(one, other, i, j) ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return Math.min(last[other.length()], most + 1);
    }

    private static boolean isSwapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /** A letter for a bit. Two spellings that differ by one letter differ by two bits at most, so most pairs need no closer look. */
    public static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** Slips that a word of this length may have and still be recognised. */
    public static int slips(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /** From 1, the same, over the beginning of the other and slips of the pen, down to 0. */
    public static double similarity(String typed, String word) {
        if (typed.equals(word)) {
            return 1;
        }
        if (typed.length() >= 2 && word.startsWith(typed)) {
            return 0.85 + 0.1 * typed.length() / word.length();
        }
        int longest = Math.max(typed.length(), word.length());
        int distance = distance(typed, word, longest);
        return 0.95 * (longest - distance) / longest;
    }
}
