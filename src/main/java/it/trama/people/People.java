package it.trama.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The registry for other modules. Within the caller's transaction and under the REGISTRY policy; the caller writes the audit row. */
public interface People {

    /** Someone of a household, with the relation to its head: text {@code people.relation.<relation>}. */
    record Member(Identity person, String relation) {}

    /**
     * One indicator of a declaration.
     *
     * @param kind    ORDINARIO, MINORENNI …: text {@code people.isee.kind.<kind>}
     * @param validTo the last day on which it can be used
     */
    record Isee(
            String kind,
            BigDecimal isee,
            BigDecimal ise,
            BigDecimal scale,
            LocalDate presentedOn,
            LocalDate validTo,
            String dsuProtocol) {}

    /** Empty: not there, or not visible to who asks. */
    Optional<Identity> identity(UUID id);

    /** Those of the ids that are there and visible. */
    Map<UUID, Identity> identities(Collection<UUID> ids);

    /** The registry household today, the person included, the head first; empty when the registry knows none. */
    List<Member> household(UUID person);

    /** Indicators of the person's declarations, newest first. */
    List<Isee> isee(UUID person);
}
