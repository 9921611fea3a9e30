package it.trama.casefile;

import it.trama.trust.AccessLevel;
import java.util.Optional;
import java.util.UUID;

/** Social records as other modules need them. Called within the caller's transaction; the caller audits. */
public interface SocialRecords {

    /** The person's record, only if the actor may know of it. */
    Optional<RecordHead> ofPerson(UUID person);

    /** @throws it.trama.kernel.NotFound when there is none or the actor's right is less deep */
    RecordHead require(UUID record, AccessLevel level);

    /**
     * The person's ordinary record. A new one gives who opens it and their first team WORK; one that others opened gives only INDEX:
     * what is written there stays with who works on it.
     */
    RecordHead openIfNeeded(UUID person);

    /** The same without giving anybody a right: for who opens rights of their own. */
    RecordHead openWithoutRights(UUID person);

    /** The next number of the year, e.g. {@code CS 2026/000123}; gaps are allowed. */
    String nextNumber(String kind);
}
