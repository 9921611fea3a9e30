package it.trama.sharing.referral;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Compartment;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tab "Invii" of an ordinary record, for those who send. */
@Component
class ReferralTab implements RecordSection {

    private final CurrentActor actors;

    ReferralTab(CurrentActor actors) {
        this.actors = actors;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/invii";
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return record.compartment() != Compartment.SEALED && actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)
                ? Optional.of(new RecordTab(t("sharing.referral.tab"), href(record.id()), 0))
                : Optional.empty();
    }
}
