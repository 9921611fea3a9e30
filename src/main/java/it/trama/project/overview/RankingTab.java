package it.trama.project.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab "Graduatorie" of a record, while a call is open or where the person has asked. */
@Component
class RankingTab implements RecordSection {

    private final InForceOnce rows;
    private final CurrentActor actors;

    RankingTab(InForceOnce rows, CurrentActor actors) {
        this.rows = rows;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        if (!actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            return Optional.empty();
        }
        return rows.of(record).stream()
                .findFirst()
                .filter(row -> row.counts().calls() || row.counts().requests() > 0)
                .map(row -> new RecordTab(
                        t("project.ranking.tab"),
                        "/cartelle/" + record.id() + "/graduatorie",
                        row.counts().requests()));
    }
}
