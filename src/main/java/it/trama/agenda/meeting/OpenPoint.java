package it.trama.agenda.meeting;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.Directory.Staff;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One point: what is written, what was decided, who may do it. */
@Service
class OpenPoint {

    record Opened(
            Meetings.Head meeting,
            HeaderView header,
            Meetings.Minutes minutes,
            List<Meetings.Decision> decisions,
            List<Staff> candidates) {}

    private final Meetings meetings;
    private final MeetingRules rules;
    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Audit audit;

    OpenPoint(Meetings meetings, MeetingRules rules, SocialRecords records, RecordHeaders headers, Audit audit) {
        this.meetings = meetings;
        this.rules = rules;
        this.records = records;
        this.headers = headers;
        this.audit = audit;
    }

    @Transactional
    Opened handle(UUID meeting, UUID point) {
        rules.requireHere();
        Meetings.Head head = meetings.find(meeting).orElseThrow(NotFound::new);
        Meetings.Minutes minutes = meetings.minutes(meeting, point).orElseThrow(NotFound::new);
        RecordHead record = records.require(minutes.recordId(), AccessLevel.WORK);
        audit.write(Audit.Entry.of("meeting.pointOpened", "TEAM_WORK")
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed()));
        return new Opened(head, headers.of(record.id(), ""), minutes, meetings.decisions(point), rules.candidates());
    }
}
