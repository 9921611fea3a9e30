package it.trama.project.document;

import org.jspecify.annotations.Nullable;

/**
 * Whether the kept document is the one that was signed, and whether a copy is.
 *
 * @param copy null while none was handed in
 */
public record FingerprintPage(
        String href,
        String title,
        String signed,
        boolean kept,
        @Nullable Boolean copy) {}
