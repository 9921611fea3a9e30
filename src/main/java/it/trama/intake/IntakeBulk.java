package it.trama.intake;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contacts by the thousand, loaded as the database's owner. For the demo. */
public interface IntakeBulk {

    /** A contact; its number is given here, per year, in the order they come. */
    record BulkContact(
            UUID id,
            Instant happenedAt,
            Desk desk,
            @Nullable Whom whom,
            ContactFacts facts) {}

    record Desk(UUID organisation, UUID worker) {}

    /** Who it was about; a contact without is anonymous. */
    record Whom(UUID person, @Nullable String municipality) {}

    /** All of them or none. Opens no social record: who loads gives those to {@code CasefileBulk}. */
    void load(Stream<BulkContact> contacts);
}
