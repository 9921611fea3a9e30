package it.trama.casefile.consent;

import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a consent at once. */
@Service
class WithdrawConsent {

    private final SocialRecords records;
    private final Consents consents;
    private final Audit audit;

    WithdrawConsent(SocialRecords records, Consents consents, Audit audit) {
        this.records = records;
        this.consents = consents;
        this.audit = audit;
    }

    @Transactional
    void handle(UUID record, UUID consent) {
        var head = records.require(record, AccessLevel.WORK);
        consents.withdraw(head.person(), consent);
        audit.write(Audit.Entry.of("consent.withdrawn", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
    }
}
