package it.trama.agenda.meeting;

import it.trama.trust.Directory.Staff;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actor's meetings; titles and counts only, so nothing is audited. */
@Service
class ShowMeetings {

    record Shown(List<Meetings.Listed> meetings, List<Staff> candidates) {}

    private final Meetings meetings;
    private final MeetingRules rules;

    ShowMeetings(Meetings meetings, MeetingRules rules) {
        this.meetings = meetings;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    Shown handle() {
        rules.require();
        return new Shown(meetings.list(), rules.candidates());
    }
}
