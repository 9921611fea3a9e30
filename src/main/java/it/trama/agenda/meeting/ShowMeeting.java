package it.trama.agenda.meeting;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One meeting with the points that the actor may open. */
@Service
class ShowMeeting {

    record Shown(Meetings.Head head, List<Meetings.Point> points) {}

    private final Meetings meetings;
    private final MeetingRules rules;
    private final Audit audit;

    ShowMeeting(Meetings meetings, MeetingRules rules, Audit audit) {
        this.meetings = meetings;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID meeting) {
        rules.requireHere();
        Meetings.Head head = meetings.find(meeting).orElseThrow(NotFound::new);
        List<Meetings.Point> points = meetings.points(meeting);
        audit.write(Audit.Entry.of("meeting.opened", "TEAM_WORK").with("rows=" + points.size()));
        return new Shown(head, points);
    }
}
