package it.trama.sharing.consent;

import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a consent at once, and with it all that rests on it. */
@Service
class WithdrawConsent {

    record OfRecord(UUID record, UUID consent) {}

    private final SocialRecords records;
    private final Consents consents;
    private final Audit audit;

    WithdrawConsent(SocialRecords records, Consents consents, Audit audit) {
        this.records = records;
        this.consents = consents;
        this.audit = audit;
    }

    @Transactional
    public void handle(OfRecord command) {
        var head = records.require(command.record(), AccessLevel.WORK);
        if (consents.inForce(head.person()).stream().anyMatch(row -> row.id().equals(command.consent()))) {
            consents.withdraw(command.consent());
        }
        audit.write(Audit.Entry.of("consent.withdrawn", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
    }

    /** One that the acting body collected without the registry; of another body: nothing happens. */
    @Transactional
    public void handle(UUID consent) {
        consents.withdraw(consent);
        audit.write(Audit.Entry.of("consent.withdrawn", "CASEWORK"));
    }
}
