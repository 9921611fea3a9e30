package it.trama.people;

import it.trama.kernel.Period;
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

    /** @param resident false: lives there, is registered elsewhere */
    record Inhabitant(Identity person, String relation, Period valid, boolean resident) {}

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

    /** Those of the ids that are there and visible, by the id asked: after a merge the identity is that of the kept. */
    Map<UUID, Identity> identities(Collection<UUID> ids);

    /** The registry household today, the person included, the head first; empty when the registry knows none. */
    List<Member> household(UUID person);

    /** Indicators of the person's declarations, newest first. */
    List<Isee> isee(UUID person);

    /** The id under which the person is known today: another one after a merge; the same for an unknown id. */
    UUID canonical(UUID id);

    /** Every id of the same person, the one of today first. In SQL: {@code person_id = any (people.ids_of(:person))}. */
    List<UUID> ids(UUID person);

    /** Who lives together with the person on a day, the person included, the head first. */
    List<Inhabitant> livingTogether(UUID person, LocalDate day);

    /** Who decides for or with the person today; of a minor the parents too. */
    List<Representative> representatives(UUID person);

    /** How the person is reached today, what may be used first. */
    List<Contact> reach(UUID person);

    /** Empty when the person is not there or not visible to who asks. */
    Optional<FamilyChart> familyChart(UUID person, LocalDate day);
}
