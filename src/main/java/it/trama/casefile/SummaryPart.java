package it.trama.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block of the record's summary that a module above keeps: shown on the record's page and printed for a visit. Asked within the page's transaction. */
public interface SummaryPart {

    /** Position from above: the active project 10, next deadlines 20. */
    int order();

    /** Empty when there is nothing to say; at most one SQL statement, whatever the record's size. */
    Optional<Block> of(RecordHead record);

    /** @param href where the whole of it is */
    record Block(String title, List<Line> lines, @Nullable String href) {}

    /** @param note what is said more quietly beside the text; {@code urgent} is shown as such */
    record Line(String text, String note, @Nullable String href, boolean urgent) {}
}
