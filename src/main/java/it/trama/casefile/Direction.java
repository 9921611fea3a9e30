package it.trama.casefile;

/** Where a document goes; texts are {@code casefile.direction.*}. IN and OUT are registered in the protocol. */
public enum Direction {
    IN,
    OUT,
    INTERNAL
}
