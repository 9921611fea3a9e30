package it.trama.consultation.register;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which teams are asked: the administrator adds one, changes its words, ends it. */
@Service
class ManageTeams {

    record Ask(UUID team, String offer, int days) {}

    record End(UUID team) {}

    private final TeamRegister register;
    private final CurrentActor actors;
    private final Audit audit;

    ManageTeams(TeamRegister register, CurrentActor actors, Audit audit) {
        this.register = register;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<TeamRegister.Row> handle() {
        require();
        return register.all();
    }

    @Transactional
    public void handle(Ask command) {
        require();
        known(command.team());
        register.ask(command.team(), command.offer(), command.days());
        audit.write(Audit.Entry.of("consultation.team.asked", "ADMINISTRATION")
                .with(command.team().toString()));
    }

    @Transactional
    public void handle(End command) {
        require();
        known(command.team());
        register.end(command.team());
        audit.write(Audit.Entry.of("consultation.team.ended", "ADMINISTRATION")
                .with(command.team().toString()));
    }

    private void known(UUID team) {
        if (register.all().stream().noneMatch(row -> row.id().equals(team))) {
            throw new NotFound();
        }
    }

    private void require() {
        if (!actors.actor().has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("teams that are asked are the administrator's");
        }
    }
}
