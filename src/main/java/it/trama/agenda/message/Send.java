package it.trama.agenda.message;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who may see the record; an answer also settles what it answers. */
@Service
class Send {

    /** @param holder to whom; of an answer it is who wrote what it answers */
    record Command(
            UUID id,
            UUID record,
            String holder,
            String text,
            @Nullable UUID answers) {}

    private final SocialRecords records;
    private final Messages messages;
    private final Audit audit;

    Send(SocialRecords records, Messages messages, Audit audit) {
        this.records = records;
        this.messages = messages;
        this.audit = audit;
    }

    @Transactional
    void handle(Command command) {
        RecordHead head = records.require(command.record(), AccessLevel.SUMMARY);
        UUID answers = command.answers();
        String holder = answers == null
                ? messages.recipients(head.id()).stream()
                        .map(Messages.Recipient::holder)
                        .filter(command.holder()::equals)
                        .findFirst()
                        .orElseThrow(NotFound::new)
                : messages.senderOf(head.id(), answers).stream().findFirst().orElseThrow(NotFound::new);
        messages.add(head, command, holder);
        if (answers != null) {
            messages.done(head.id(), answers);
        }
        audit.write(Audit.Entry.of("message.sent", "TEAM_WORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
    }
}
