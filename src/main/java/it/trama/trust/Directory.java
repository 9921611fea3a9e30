package it.trama.trust;

import it.trama.kernel.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bodies, teams and names of staff: what other modules need to show or choose. Called within the caller's transaction. */
public interface Directory {

    record Organisation(UUID id, String code, String name, String kind, String contact) {}

    /** A body with what the plan says of it. */
    record Profile(Organisation organisation, String description, String sections, List<Agreement> agreements) {}

    /** @param kind CONTROLLER, PROCESSOR_ART28 or PROTOCOL */
    record Agreement(String kind, Period valid) {}

    record Staff(UUID user, String name) {}

    record Team(UUID id, String code, String name, int subdistrict) {}

    /** All bodies by name. */
    List<Organisation> organisations();

    Optional<Organisation> organisation(UUID id);

    /** All bodies by name with the agreements in force today. */
    List<Profile> profiles();

    /** Bodies that may receive parts of a project today: those with a valid agreement. */
    List<Organisation> organisationsUnderAgreement();

    /** Names of users, for "who wrote this". */
    Map<UUID, String> names(Collection<UUID> users);

    /** Who has the role in the body today, by name. */
    List<Staff> staff(UUID organisation, it.trama.kernel.Role role);

    List<Team> teams();
}
