package it.trama.project.writing;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.Project;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may write projects, and the trace of who did. */
@Component
class WritingTrace {

    private final Audit audit;
    private final CurrentActor actors;

    WritingTrace(Audit audit, CurrentActor actors) {
        this.audit = audit;
        this.actors = actors;
    }

    boolean mayWrite() {
        return actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    /** The service; and, of a project proposed by another body, its referent there. */
    boolean mayWrite(Project project) {
        return mayWrite()
                || (actors.actor().hasAny(Role.TEAM_MEMBER, Role.PROVIDER)
                        && actors.actor()
                                .user()
                                .equals(project.outline().start().referentId()));
    }

    Actor actor() {
        return actors.actor();
    }

    /** @throws NotFound for who may only read */
    UUID writer() {
        if (!mayWrite()) {
            throw new NotFound();
        }
        return actors.actor().user();
    }

    /** @throws NotFound for who may only read this project */
    UUID writer(Project project) {
        if (!mayWrite(project)) {
            throw new NotFound();
        }
        return actors.actor().user();
    }

    void write(String action, RecordHead record) {
        audit.write(Audit.Entry.of(action, HeaderView.purposeOf(actors.actor()))
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed()));
    }
}
