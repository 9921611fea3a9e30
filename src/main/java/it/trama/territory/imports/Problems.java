package it.trama.territory.imports;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files: the first hundred, and how many there are. */
final class Problems {

    static final int MOST_SHOWN = 100;

    private static final int LONGEST = 120;

    /** @param line of the file from 1; for GeoJSON the number of the feature */
    record Problem(String file, long line, String expected, String found) {}

    private final List<Problem> shown = new ArrayList<>();
    private int count;

    void add(String file, long line, String expected, String found) {
        count++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(new Problem(
                    file, line, expected, found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…"));
        }
    }

    boolean any() {
        return count > 0;
    }

    int count() {
        return count;
    }

    List<Problem> shown() {
        return List.copyOf(shown);
    }
}
