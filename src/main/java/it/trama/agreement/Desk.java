package it.trama.agreement;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.TablesTabs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with agreements, what time it is, and the trace of what is done. */
@Component
public class Desk {

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    Desk(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    public UUID user() {
        return actors.actor().user();
    }

    public boolean keeps() {
        return actors.actor().has(Role.PLAN_OFFICE);
    }

    /** @throws NotFound for who has nothing to do with them */
    public void requireReader() {
        if (!actors.actor().hasAny(Role.PLAN_OFFICE, Role.COORDINATOR, Role.MAYOR, Role.ASSEMBLY_SECRETARY)) {
            throw new NotFound();
        }
    }

    public void requireKeeper() {
        if (!keeps()) {
            throw new AccessDeniedException("for the plan office");
        }
    }

    public TablesTabs areas() {
        return TablesTabs.of(actors.actor(), "/accordi");
    }

    public void write(String action, UUID agreement) {
        audit.write(Audit.Entry.of(action, "PLANNING").with(agreement.toString()));
    }
}
