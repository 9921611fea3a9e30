package it.trama.governance;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what here, what time it is, and the trace of what is done. */
@Component
public class GovernanceDesk extends ActorDesk {

    /** Prepare and run sessions, keep bodies and seats. */
    public static final Set<Role> RUN = Set.of(Role.ASSEMBLY_SECRETARY, Role.PLAN_OFFICE);

    /** Also read what is convened and under way. */
    public static final Set<Role> READ = Set.of(Role.ASSEMBLY_SECRETARY, Role.PLAN_OFFICE, Role.MAYOR);

    /** Also read what closed sessions decided. */
    public static final Set<Role> READ_RESULTS =
            Set.of(Role.ASSEMBLY_SECRETARY, Role.PLAN_OFFICE, Role.MAYOR, Role.COORDINATOR);

    /** Each is {@code governance.tab.NAME} and the address {@code /governance/NAME}. */
    private static final List<String> TABS = List.of("sedute", "organi", "delibere", "regolamenti", "attivita");

    GovernanceDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "GOVERNANCE");
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
        return roles.stream().anyMatch(actor()::has);
    }

    @Override
    public OffsetDateTime now() {
        return super.now().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** @param current the part of the address after {@code /governance/} */
    public List<Tab> tabs(String current) {
        return TABS.stream()
                .map(tab -> new Tab(t("governance.tab." + tab), "/governance/" + tab, tab.equals(current)))
                .toList();
    }
}
