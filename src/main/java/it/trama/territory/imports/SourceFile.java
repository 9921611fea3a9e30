package it.trama.territory.imports;

import java.io.IOException;
import java.io.InputStream;

/** A file as it came: its name, and how to read it from the start. */
record SourceFile(String name, Opening content) {

    /** More than any district needs; a larger file is refused while it is read. */
    static final int MOST_BYTES = 5_000_000;

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }
}
