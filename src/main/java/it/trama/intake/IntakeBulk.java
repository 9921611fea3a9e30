package it.trama.intake;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contacts by the thousand, loaded as the database's owner. For the demo and for moving from another system. */
public interface IntakeBulk {

    /** @param number in the form {@code AC 2026/000123}, distinct */
    record BulkContact(
            UUID id,
            String number,
            Instant happenedAt,
            Desk desk,
            @Nullable Whom whom,
            What what) {}

    record Desk(UUID organisation, UUID worker) {}

    /** Who it was about; a contact without is anonymous. */
    record Whom(UUID person, @Nullable String municipality) {}

    record What(Channel channel, Sender sender, Set<Reason> reasons, Outcome outcome, int minutes, String note) {}

    void load(Stream<BulkContact> contacts);
}
