package it.trama.project.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab "Passaggi" of a record, for who plans them. */
@Component
class PassagesTab implements RecordSection {

    private final InForceOnce rows;
    private final CurrentActor actors;

    PassagesTab(InForceOnce rows, CurrentActor actors) {
        this.rows = rows;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        if (!actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            return Optional.empty();
        }
        return rows.of(record).stream()
                .findFirst()
                .map(row -> new RecordTab(
                        t("project.transition.title"),
                        "/cartelle/" + record.id() + "/passaggi",
                        row.counts().passages()));
    }
}
