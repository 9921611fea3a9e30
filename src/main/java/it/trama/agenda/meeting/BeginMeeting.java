package it.trama.agenda.meeting;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.Directory.Staff;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting is written down by who takes part in it. */
@Service
class BeginMeeting {

    record Command(UUID id, String title, LocalDate day, Set<UUID> workers) {}

    private final Meetings meetings;
    private final MeetingRules rules;
    private final Audit audit;

    BeginMeeting(Meetings meetings, MeetingRules rules, Audit audit) {
        this.meetings = meetings;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    UUID handle(Command command) {
        var workers = new LinkedHashSet<>(command.workers());
        workers.add(rules.require().user());
        var known = rules.candidates().stream().map(Staff::user).toList();
        if (!known.containsAll(command.workers())) {
            throw new NotFound();
        }
        meetings.add(new Command(command.id(), command.title(), command.day(), workers));
        audit.write(Audit.Entry.of("meeting.begun", "TEAM_WORK"));
        return command.id();
    }
}
