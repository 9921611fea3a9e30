package it.trama.sharing.consent;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Consents as a tab of the record, for who collects them. */
@Component
class ConsentTab implements RecordSection {

    private final CurrentActor actors;

    ConsentTab(CurrentActor actors) {
        this.actors = actors;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/consensi";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.ACCESS_DESK)
                ? Optional.of(new RecordTab(t("sharing.consent.tab"), href(record.id()), 0))
                : Optional.empty();
    }
}
