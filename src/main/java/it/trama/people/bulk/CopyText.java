package it.trama.people.bulk;

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
            case String words -> appendEscaped(words);
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

    private void appendEscaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** What was written since the last time. */
    String take() {
        String rows = text.toString();
        text.setLength(0);
        return rows;
    }
}
