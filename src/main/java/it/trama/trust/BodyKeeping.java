package it.trama.trust;

import it.trama.kernel.Period;
import it.trama.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the module that keeps the network's folios changes here. Within the caller's transaction; the caller asks for the right and audits. */
public interface BodyKeeping {

    /** Somebody who acts for a body today. */
    record Worker(UUID user, String name, Set<Role> roles, LocalDate since) {}

    void describe(UUID organisation, String name, String kind, String contact, String description);

    /**
     * Records may be shared with the body as long as this is valid. The same id twice is one agreement.
     *
     * @param kind CONTROLLER, PROCESSOR_ART28 or PROTOCOL
     */
    void openAgreement(UUID id, UUID organisation, String kind, Period valid);

    /** @param on the first day without it, after its first day; an agreement that ends earlier stays as it is */
    void endAgreement(UUID id, LocalDate on);

    /** Only for the office, the administrator and the body's own people; for anybody else the database answers nothing. */
    List<Worker> people(UUID organisation);
}
