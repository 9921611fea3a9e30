package it.trama.exchange;

import it.trama.kernel.Result;
import java.io.InputStream;

/** Reads a package (zip of CSV files, or of one JSON file, with the documents' files). */
public interface PackageReader {

    /** Why a package cannot be read at all; nothing of it is kept. */
    sealed interface Unreadable {

        record NotAZip() implements Unreadable {}

        record NothingKnown(String expected) implements Unreadable {}

        record TooLarge(String file, long most) implements Unreadable {}

        record NotATable(String file, String why) implements Unreadable {}

        record MissingColumns(String file, String columns) implements Unreadable {}
    }

    Result<SourcePackage, Unreadable> read(InputStream zip);
}
