package it.trama.delivery;

import java.time.LocalDate;
import java.util.UUID;

/** What people of bodies and of the office do on their pages, for the demo: as the actor, within the caller's transaction. */
public final class BodyWork {

    private BodyWork() {}

    public interface Staff {
        void hire(UUID worker, String name, String code, LocalDate since);
    }

    public interface Files {
        /** @param content as the body's people would send it */
        void send(UUID file, String name, byte[] content);
    }

    public interface Months {
        /** @param month its first day; what was given in it becomes the statement of this id */
        void close(UUID statement, LocalDate month);
    }

    public interface Office {
        /** Verifies all lines of the statement but the longest, and questions that one. */
        void verifyBut(UUID statement, String question);
    }
}
