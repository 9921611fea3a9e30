package it.trama.agenda.meeting;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a record on the agenda of a meeting, by its number. */
@Service
class AddPoint {

    record Command(UUID id, UUID meeting, String number) {}

    private final Meetings meetings;
    private final MeetingRules rules;
    private final SocialRecords records;
    private final Audit audit;

    AddPoint(Meetings meetings, MeetingRules rules, SocialRecords records, Audit audit) {
        this.meetings = meetings;
        this.rules = rules;
        this.records = records;
        this.audit = audit;
    }

    /** False when there is no such record for the actor. */
    @Transactional
    boolean handle(Command command) {
        rules.requireHere();
        if (meetings.find(command.meeting()).isEmpty()) {
            throw new NotFound();
        }
        Optional<UUID> record = meetings.recordOf(command.number());
        if (record.isEmpty()) {
            return false;
        }
        RecordHead head = records.require(record.get(), AccessLevel.WORK);
        meetings.addPoint(command.id(), command.meeting(), head);
        audit.write(Audit.Entry.of("meeting.pointAdded", "TEAM_WORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed()));
        return true;
    }
}
