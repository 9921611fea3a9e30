package it.trama.project.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab "Progetti" of a record, for who may work on it. */
@Component
class ProjectTab implements RecordSection {

    private final InForceOnce rows;
    private final CurrentActor actors;

    ProjectTab(InForceOnce rows, CurrentActor actors) {
        this.rows = rows;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        if (!actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return Optional.empty();
        }
        return rows.of(record).stream()
                .findFirst()
                .map(row -> new RecordTab(
                        t("project.tab"),
                        "/cartelle/" + record.id() + "/progetti",
                        row.counts().projects()));
    }
}
