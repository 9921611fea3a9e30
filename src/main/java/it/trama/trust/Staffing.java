package it.trama.trust;

import it.trama.kernel.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies, teams and users come to be. Only an administrator or the machine's operator may; for anybody else the database does nothing. */
public interface Staffing {

    /** @param kind one of the kinds of {@code network_bodies.csv} */
    record NewOrganisation(
            UUID id, String code, String name, String kind, String contact, String description, String sections) {}

    record NewUser(UUID id, String username, String displayName, String password) {}

    record NewMembership(
            UUID id,
            UUID user,
            UUID organisation,
            Set<Role> roles,
            Set<UUID> teams,
            Set<String> municipalities,
            LocalDate since) {}

    void addOrganisation(NewOrganisation organisation);

    /** @param kind CONTROLLER, PROCESSOR_ART28 or PROTOCOL */
    void addAgreement(UUID organisation, String kind, LocalDate from, @Nullable LocalDate to);

    void addTeam(UUID id, UUID organisation, String code, String name, int subdistrict);

    void addUser(NewUser user);

    /** Slow on purpose. Many users of one password, which only a demo has, need it once. */
    String hash(String password);

    /** A user whose {@code password} is already {@link #hash hashed}. */
    void addHashedUser(NewUser user);

    void addMembership(NewMembership membership);

    /** Names a worker of a body to hold sealed records, from today on; false when they may not be named. */
    boolean nameSealedHolder(UUID id, UUID organisation, UUID user, SealedNetwork network);

    boolean nameTaken(String username);

    /** Whether anybody can sign in at all. */
    boolean anyUser();
}
