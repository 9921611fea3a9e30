package it.trama.voucher.support;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tab of vouchers; a sealed record has none. */
@Component
class VoucherTab implements RecordSection {

    private static final int AFTER_DELIVERIES = 51;

    private final CurrentActor actors;

    VoucherTab(CurrentActor actors) {
        this.actors = actors;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/voucher";
    }

    @Override
    public int order() {
        return AFTER_DELIVERIES;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        boolean theirs = actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR) && !record.sealed();
        return theirs ? Optional.of(new RecordTab(t("voucher.menu"), href(record.id()), 0)) : Optional.empty();
    }
}
