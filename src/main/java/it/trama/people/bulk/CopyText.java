package it.trama.people.bulk;

import it.trama.platform.db.CopyRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's text format for COPY. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();
    private boolean atStart = true;

    CopyText add(@Nullable Object value) {
        if (!atStart) {
            text.append('\t');
        }
        atStart = false;
        switch (value) {
            case null -> text.append("\\N");
            case String words -> CopyRows.escape(words, text);
            default -> text.append(value);
        }
        return this;
    }

    CopyText addPeriod(LocalDate from, @Nullable LocalDate to) {
        return add("[" + from + "," + (to == null ? "" : to) + ")");
    }

    CopyText addArray(Collection<Integer> numbers) {
        return add(numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    void end() {
        text.append('\n');
        atStart = true;
    }

    /** What was written since the last time. */
    String take() {
        String rows = text.toString();
        text.setLength(0);
        return rows;
    }
}
