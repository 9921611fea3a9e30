package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab "Valutazioni" of a record, for who may work on it. */
@Component
class AssessmentTab implements RecordSection {

    private final Sheets sheets;
    private final CurrentActor actors;

    AssessmentTab(Sheets sheets, CurrentActor actors) {
        this.sheets = sheets;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return sheets.countIfWorking(record.id(), record.compartment())
                .filter(_ -> actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER))
                .map(count -> new RecordTab(t("assessment.tab"), "/cartelle/" + record.id() + "/valutazioni", count));
    }
}
