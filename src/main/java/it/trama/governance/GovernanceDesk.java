package it.trama.governance;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what here, what time it is, and the trace of what is done. */
@Component
public class GovernanceDesk {

    /** Prepare and run sessions, keep bodies and seats. */
    public static final Set<Role> RUN = Set.of(Role.ASSEMBLY_SECRETARY, Role.PLAN_OFFICE);

    /** Also read what is convened and under way. */
    public static final Set<Role> READ = Set.of(Role.ASSEMBLY_SECRETARY, Role.PLAN_OFFICE, Role.MAYOR);

    /** Also read what closed sessions decided. */
    public static final Set<Role> READ_RESULTS =
            Set.of(Role.ASSEMBLY_SECRETARY, Role.PLAN_OFFICE, Role.MAYOR, Role.COORDINATOR);

    /** Each is {@code governance.tab.NAME} and the address {@code /governance/NAME}. */
    private static final List<String> TABS = List.of("sedute", "organi", "delibere", "regolamenti", "attivita");

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    GovernanceDesk(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    public Actor actor() {
        return actors.actor();
    }

    public UUID user() {
        return actors.actor().user();
    }

    public boolean runs() {
        return among(RUN);
    }

    public boolean reads() {
        return among(READ);
    }

    /** @throws NotFound for who neither keeps bodies nor runs sessions */
    public void requireRunner() {
        require(RUN);
    }

    /** @throws NotFound for who neither runs sessions nor sits in them */
    public void requireReader() {
        require(READ);
    }

    /** @throws NotFound for who may not even read what was decided */
    public void requireResultReader() {
        require(READ_RESULTS);
    }

    private void require(Set<Role> roles) {
        if (!among(roles)) {
            throw new NotFound();
        }
    }

    private boolean among(Set<Role> roles) {
        return roles.stream().anyMatch(actors.actor()::has);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** Bodies, seats, sessions are not persons: the trace says who did what. */
    public void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, "GOVERNANCE").with(detail));
    }

    /** @param current the part of the address after {@code /governance/} */
    public List<Tab> tabs(String current) {
        return TABS.stream()
                .map(tab -> new Tab(t("governance.tab." + tab), "/governance/" + tab, tab.equals(current)))
                .toList();
    }
}
