package it.trama.network.imports;

/** A file as it came: its name, and its text. */
record SourceFile(String name, String text) {}
