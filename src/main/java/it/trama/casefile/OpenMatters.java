package it.trama.casefile;

import java.util.List;

/** What a module above still has open on a record: closing it lists them, and each is dealt with or knowingly left. */
public interface OpenMatters {

    /** At most one SQL statement. */
    List<Matter> of(RecordHead record);

    /** @param href where it is dealt with */
    record Matter(String text, String href) {}
}
