package it.trama.casefile;

import java.util.Optional;

/** A part of the record that a module above keeps; the record's page shows it as a tab. Asked within the page's transaction. */
public interface RecordSection {

    /** Position from the left. */
    int order();

    /** Empty when the actor has no use for it; at most one SQL statement. */
    Optional<RecordTab> of(RecordHead record);
}
