package it.trama.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads the bodies that the zone plan names (§7), and sessions for a district to look at. For who starts a district, as its operator. */
public interface GovernanceBulk {

    /** @param user who votes from their own account, or null */
    record Mayor(
            String municipality,
            String name,
            String email,
            @Nullable UUID user) {}

    /**
     * Who runs the sessions.
     *
     * @param chair who presides over them
     */
    record Secretary(UUID user, UUID organisation, String name, String chair) {}

    /**
     * @param against and {@code abstained} are names of units, as seats and unions have them; the others are in favour
     * @param subject what becomes effective with it, or null
     */
    record Voted(
            String title,
            String text,
            Set<String> against,
            Set<String> abstained,
            Sessions.@Nullable Subject subject) {}

    /** @param absent names of units */
    record Held(LocalDate day, String place, List<Voted> items, Set<String> absent) {}

    /** Not yet called. */
    record Ahead(LocalDate day, String place, List<String> items) {}

    /** A convention of municipalities. */
    record Joined(String name, String act, List<String> municipalities) {}

    /** Bodies, tasks, seats of all municipalities and the committee's, rules to begin with. Does nothing when a body is there. */
    void loadBodies(List<Mayor> mayors, Joined convention, LocalDate since, Secretary by);

    /** Of the assembly of the area: the one that was held, and the one ahead. */
    Loaded loadSessions(Held held, Ahead ahead, Secretary by);

    record Loaded(UUID held, UUID ahead) {}

    /** What an item of a session that is not yet called decides, and in which words. */
    void about(UUID session, int position, String text, Sessions.Subject subject);
}
