package it.trama.agenda.message;

import it.trama.casefile.SocialRecords;
import it.trama.trust.AccessLevel;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Read, and nothing to answer. */
@Service
class MarkRead {

    private final SocialRecords records;
    private final Messages messages;

    MarkRead(SocialRecords records, Messages messages) {
        this.records = records;
        this.messages = messages;
    }

    @Transactional
    void handle(UUID record, UUID message) {
        messages.done(records.require(record, AccessLevel.SUMMARY).id(), message);
    }
}
