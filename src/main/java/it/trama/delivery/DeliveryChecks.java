package it.trama.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the service says of deliveries, and which months are closed. Within the caller's transaction and rights. */
public interface DeliveryChecks {

    /** @param kind VERIFIED, QUESTIONED or ANSWERED */
    record Said(UUID delivery, String kind, String text, UUID by, Instant at) {}

    /** How each delivery of an assignment stands. */
    Map<UUID, DeliveryCheck> ofAssignment(UUID assignment);

    /** What was said about the deliveries of an assignment, oldest first. */
    List<Said> saidOf(UUID assignment);

    /** Who gives in the month and who closes it wait for each other until the transaction ends. */
    boolean isClosed(UUID record, UUID organisation, LocalDate day);
}
