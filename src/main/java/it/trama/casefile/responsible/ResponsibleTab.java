package it.trama.casefile.responsible;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab for who works on the record in the service. */
@Component
class ResponsibleTab implements RecordSection {

    private final CurrentActor actors;

    ResponsibleTab(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)
                ? Optional.of(
                        new RecordTab(t("casefile.responsible.title"), ResponsibleController.href(record.id()), 0))
                : Optional.empty();
    }
}
