package it.trama.agenda.message;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages about one record, as far as they are the actor's. */
@Service
class ShowMessages {

    record Shown(HeaderView header, List<Messages.Row> rows, List<Messages.Recipient> recipients) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Messages messages;
    private final Audit audit;

    ShowMessages(SocialRecords records, RecordHeaders headers, Messages messages, Audit audit) {
        this.records = records;
        this.headers = headers;
        this.messages = messages;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID record) {
        RecordHead head = records.require(record, AccessLevel.SUMMARY);
        audit.write(Audit.Entry.of("messages.opened", "TEAM_WORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        return new Shown(
                headers.of(record, MessageController.href(record)), messages.of(record), messages.recipients(record));
    }
}
