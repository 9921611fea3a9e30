package it.trama.signal.desk;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.signal.Queues;
import it.trama.signal.Queues.Queue;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Team;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits, the first due first; or what was answered lately. */
@Service
class ShowInbox {

    /** @param queues of the actor's teams */
    record Shown(List<Inbox.Row> rows, List<Team> teams, Map<UUID, Queue> queues, boolean coordinator) {}

    private final DeskWork desk;
    private final Inbox inbox;
    private final Queues queues;
    private final Directory directory;
    private final Audit audit;

    ShowInbox(DeskWork desk, Inbox inbox, Queues queues, Directory directory, Audit audit) {
        this.desk = desk;
        this.inbox = inbox;
        this.queues = queues;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    Shown handle(boolean closed) {
        Actor actor = desk.require();
        List<Inbox.Row> rows = closed ? inbox.closed() : inbox.open();
        boolean sealed = rows.stream().anyMatch(row -> row.mark().equals("SEALED"));
        audit.write(Audit.Entry.of("signal.inbox", "TEAM_WORK")
                .with("rows=" + rows.size())
                .sealedIf(sealed));
        return new Shown(
                rows,
                directory.teams().stream()
                        .filter(team -> actor.teams().contains(team.id()))
                        .toList(),
                queues.all(),
                actor.has(Role.COORDINATOR));
    }
}
