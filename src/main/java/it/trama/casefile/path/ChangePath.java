package it.trama.casefile.path;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends and resumes the work on a record, prepares its transfer, notes the proof that it arrived. */
@Service
class ChangePath {

    sealed interface Change {
        UUID record();
    }

    record Suspend(UUID record, UUID id, String reason) implements Change {}

    record Resume(UUID record) implements Change {}

    record Prepare(UUID record, PathChanges.Transfer transfer) implements Change {}

    record Received(UUID record, UUID transfer, LocalDate day, String proof) implements Change {}

    private final SocialRecords records;
    private final PathChanges changes;
    private final Audit audit;

    ChangePath(SocialRecords records, PathChanges changes, Audit audit) {
        this.records = records;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    void handle(Change change) {
        RecordHead head = records.require(change.record(), AccessLevel.WORK);
        Audit.Entry trace = switch (change) {
            case Suspend(var _, var id, var reason) -> {
                changes.suspend(head, id, reason);
                yield Audit.Entry.of("record.suspended", "CASEWORK");
            }
            case Resume _ -> {
                changes.resume(head.id());
                yield Audit.Entry.of("record.resumed", "CASEWORK");
            }
            case Prepare(var _, var transfer) -> {
                changes.prepare(head, transfer);
                yield Audit.Entry.of("transfer.prepared", "CASEWORK");
            }
            case Received(var _, var transfer, var day, var proof) -> {
                changes.received(head.id(), transfer, day, proof);
                yield Audit.Entry.of("transfer.received", "CASEWORK");
            }
        };
        audit.write(trace.about(head.person()).on(head.id()).sealedIf(head.sealed()));
    }
}
