package it.trama.platform.messenger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What goes out by mail: written with the caller's transaction, sent after it, to each address once. */
public interface Post {

    enum Kind {
        CONVOCATION,
        CHANGE,
        CANCELLATION,
        MINUTES,
        ADOPTION,
        /** Of a group that works together, or of a course. */
        MEETING,
        /** What a municipality gets of a sum that was shared out. */
        PART
    }

    /** @param address empty: none is known, somebody has to call */
    record Recipient(String name, String office, String address) {}

    /** @param type media type with its parameters */
    record Enclosed(String name, String type, String hash) {}

    /** @param source what it is about */
    record Letter(Kind kind, UUID source, String subject, String text) {}

    /** A second sending with the same id changes nothing. */
    void send(UUID id, Letter letter, List<Enclosed> files, List<Recipient> to);

    /**
     * @param said how it went, in words
     * @param open somebody has to do it by hand
     */
    record Outcome(UUID sending, String name, String address, String said, boolean open) {}

    /** For who sent it, and who convenes; in the order of the names. */
    List<Outcome> outcomes(Collection<UUID> sendings);

    /** Where it is read how a sending went. */
    static String href(UUID sending) {
        return "/governance/invii/" + sending;
    }
}
