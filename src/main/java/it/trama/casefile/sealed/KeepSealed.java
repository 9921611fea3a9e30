package it.trama.casefile.sealed;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What only a sealed record has: who keeps it and why, where the person can safely be reached, and its end. */
@Service
class KeepSealed {

    record Shown(HeaderView header, SealedRecords.Kept kept, List<SealedRecords.SafeContact> contacts) {}

    record Note(UUID id, UUID record, String what, String caution) {}

    record Drop(UUID record, UUID contact) {}

    record End(UUID record, String why) {}

    private final RecordHeaders headers;
    private final SocialRecords records;
    private final SealedRecords sealed;
    private final Audit audit;

    KeepSealed(RecordHeaders headers, SocialRecords records, SealedRecords sealed, Audit audit) {
        this.headers = headers;
        this.records = records;
        this.sealed = sealed;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        HeaderView header = headers.of(record, SealedTab.href(record));
        SealedRecords.Kept kept = sealed.kept(record).orElseThrow(NotFound::new);
        trace("sealed.opened", header.head());
        return new Shown(header, kept, sealed.contacts(record));
    }

    @Transactional
    void handle(Note command) {
        RecordHead head = require(command.record());
        sealed.add(command.id(), command.record(), command.what(), command.caution());
        trace("sealed.contactNoted", head);
    }

    @Transactional
    void handle(Drop command) {
        RecordHead head = require(command.record());
        sealed.drop(command.record(), command.contact());
        trace("sealed.contactDropped", head);
    }

    @Transactional
    void handle(End command) {
        RecordHead head = require(command.record());
        sealed.end(command.record(), command.why());
        trace("sealed.ended", head);
    }

    private RecordHead require(UUID record) {
        RecordHead head = records.require(record, AccessLevel.WORK);
        if (!head.sealed()) {
            throw new NotFound();
        }
        return head;
    }

    private void trace(String action, RecordHead head) {
        audit.write(Audit.Entry.of(action, "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(true));
    }
}
