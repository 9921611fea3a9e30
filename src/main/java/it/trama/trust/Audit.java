package it.trama.trust;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trace of reads and writes: one row per use case, written in the same transaction. Details carry no personal datum. */
public interface Audit {

    /**
     * @param action  what was done, e.g. {@code record.opened}; its text is {@code <module>.audit.<action>}
     * @param purpose why: derived from the worker's task, asked only outside it
     * @param person  whose data it was, when it was one person's
     * @param sealed  a sealed reading never shows in the person's own view
     * @param detail  counts or codes, never a name or a search text
     */
    record Entry(
            String action,
            String purpose,
            @Nullable UUID person,
            @Nullable UUID record,
            boolean sealed,
            String detail) {

        public static Entry of(String action, String purpose) {
            return new Entry(action, purpose, null, null, false, "");
        }

        public Entry about(@Nullable UUID person) {
            return new Entry(action, purpose, person, record, sealed, detail);
        }

        public Entry on(@Nullable UUID record) {
            return new Entry(action, purpose, person, record, sealed, detail);
        }

        public Entry sealedIf(boolean yes) {
            return new Entry(action, purpose, person, record, yes, detail);
        }

        public Entry with(String detail) {
            return new Entry(action, purpose, person, record, sealed, detail);
        }
    }

    void write(Entry entry);
}
