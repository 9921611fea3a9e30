package it.trama.project.ranking;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.project.ranking.Applications.Subject;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with a ranking, and the trace of it. */
@Component
class RankingTrace {

    /** Why a call, a request or a list is refused. */
    enum Refusal {
        /** Outside the days of the call. */
        NOT_OPEN,
        /** A list comes out when nobody can ask any more. */
        STILL_OPEN,
        /** A sealed record stands in no list that others read. */
        SEALED,
        /** This support is not in the call. */
        NOT_IN_CALL,
        TOO_MUCH,
        ALREADY_ASKED,
        /** The signed request is not there. */
        NO_CONSENT,
        /** The line has less than the call promises. */
        NOT_ENOUGH,
        ENDED
    }

    private static final String PURPOSE = "RANKING";

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    RankingTrace(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As exact as the database keeps it, so that a replay knows what was known. */
    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    Actor actor() {
        return actors.actor();
    }

    /** Calculates and reads the facts behind the places. */
    boolean coordinates() {
        return actor().has(Role.COORDINATOR);
    }

    /** Opens calls and reads the list by case number. */
    boolean plans() {
        return actor().hasAny(Role.COORDINATOR, Role.PLAN_OFFICE);
    }

    boolean asks() {
        return actor().has(Role.SOCIAL_WORKER);
    }

    static void only(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("for who coordinates, plans or follows persons");
        }
    }

    void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, PURPOSE).with(detail));
    }

    void write(String action, Subject subject) {
        audit.write(Audit.Entry.of(action, PURPOSE).about(subject.person()).on(subject.record()));
    }
}
