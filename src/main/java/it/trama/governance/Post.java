package it.trama.governance;

import java.util.List;
import java.util.UUID;

/** What goes out by mail: written with the caller's transaction, sent after it, to each address once. */
public interface Post {

    enum Kind {
        CONVOCATION,
        CHANGE,
        CANCELLATION,
        MINUTES,
        ADOPTION
    }

    /** @param address empty: none is known, somebody has to call */
    record Recipient(String name, String office, String address) {}

    /** @param type media type with its parameters */
    record Enclosed(String name, String type, String hash) {}

    /** @param source what it is about */
    record Letter(Kind kind, UUID source, String subject, String text) {}

    /** A second sending with the same id changes nothing. */
    void send(UUID id, Letter letter, List<Enclosed> files, List<Recipient> to);
}
