package it.trama.casefile;

import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A part of the record that a module above keeps; the record's page shows it as a tab. Asked within the page's transaction. */
public interface RecordSection {

    /** Position from the left. */
    int order();

    /** Empty when the actor has no use for it; at most one SQL statement. */
    Optional<RecordTab> of(RecordHead record);

    /**
     * The parts of a section that a worker may pick one by one and share as a frozen text. Asked within the caller's transaction, under the RECORD
     * policy: what the actor may not read is not there. The caller audits.
     */
    interface Shareable {

        /** Position from above: the diary 10, assessments 20, projects 30. */
        int order();

        /** The kind in words. */
        String title();

        /** Newest first; at most a few statements, whatever the record's size. */
        List<Part> of(RecordHead record);

        /** @param source names the part for ever, e.g. {@code DIARY:<id>} */
        record Part(String source, Compartment compartment, LocalDate day, String title, String text) {}
    }

    /**
     * What a module above keeps about the person, in whole words: for the copy of their data that they may ask for. Asked within the caller's
     * transaction, under the RECORD policy; the caller audits and masks the names of others.
     */
    interface Copied {

        /** Position from above: assessments 20, projects 30, deliveries 40. */
        int order();

        /** Code in capitals; its text is {@code casefile.diary.kind.<kind>}. */
        String kind();

        /** The oldest first. */
        List<Shareable.Part> of(RecordHead record);
    }
}
