package it.trama.casefile;

import java.time.LocalDate;
import java.util.List;

/** What a module above knows of a record's life: what it still has open, asked before closing, and its milestones. */
public interface LifeCycle {

    /** Closing lists them, and each is dealt with or knowingly left. At most one SQL statement. */
    List<Matter> openMatters(RecordHead record);

    /** Dated steps of the life of the record, e.g. the first assessment, a signature. At most one SQL statement. */
    List<Milestone> milestones(RecordHead record);

    /** @param href where it is dealt with */
    record Matter(String text, String href) {}

    /** @param href where it can be read */
    record Milestone(LocalDate day, String text, String href) {}
}
