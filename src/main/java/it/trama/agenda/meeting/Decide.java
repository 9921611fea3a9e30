package it.trama.agenda.meeting;

import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided on a point: what, who, by when. */
@Service
class Decide {

    record Command(UUID id, UUID meeting, UUID point, String what, UUID worker, LocalDate due) {}

    private final Meetings meetings;
    private final MeetingRules rules;
    private final SocialRecords records;

    Decide(Meetings meetings, MeetingRules rules, SocialRecords records) {
        this.meetings = meetings;
        this.rules = rules;
        this.records = records;
    }

    /** False when the point is signed already. */
    @Transactional
    boolean handle(Command command) {
        rules.requireHere();
        Meetings.Minutes point =
                meetings.minutes(command.meeting(), command.point()).orElseThrow(NotFound::new);
        if (rules.candidates().stream().noneMatch(c -> c.user().equals(command.worker()))) {
            throw new NotFound();
        }
        if (point.entryId() != null) {
            return false;
        }
        meetings.decide(records.require(point.recordId(), AccessLevel.WORK), command);
        return true;
    }
}
