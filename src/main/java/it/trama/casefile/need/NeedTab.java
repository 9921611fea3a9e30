package it.trama.casefile.need;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Needs as a tab of the record. */
@Component
class NeedTab implements RecordSection {

    private final CurrentActor actors;

    NeedTab(CurrentActor actors) {
        this.actors = actors;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/bisogni";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.ACCESS_DESK)
                ? Optional.of(new RecordTab(t("casefile.need.tab"), href(record.id()), 0))
                : Optional.empty();
    }
}
