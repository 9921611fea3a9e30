package it.trama.agenda.meeting;

import it.trama.kernel.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what one of several writers typed, unless another was faster. */
@Service
class SaveMinutes {

    record Command(UUID meeting, UUID point, String minutes, int version) {}

    private final Meetings meetings;
    private final MeetingRules rules;

    SaveMinutes(Meetings meetings, MeetingRules rules) {
        this.meetings = meetings;
        this.rules = rules;
    }

    /** False when somebody saved meanwhile. */
    @Transactional
    boolean handle(Command command) {
        rules.requireHere();
        if (meetings.minutes(command.meeting(), command.point()).isEmpty()) {
            throw new NotFound();
        }
        return meetings.save(command.point(), command.minutes(), command.version());
    }
}
