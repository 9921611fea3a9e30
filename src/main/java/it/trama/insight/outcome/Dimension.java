package it.trama.insight.outcome;

import java.util.Arrays;
import java.util.Locale;

/** By what supports are grouped; texts are {@code insight.outcome.by.*}. */
enum Dimension {
    CATEGORIA,
    ENTE,
    PERCORSO;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Dimension of(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .orElse(CATEGORIA);
    }
}
