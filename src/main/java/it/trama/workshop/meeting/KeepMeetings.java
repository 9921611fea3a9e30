package it.trama.workshop.meeting;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Directory;
import it.trama.workshop.Desk;
import it.trama.workshop.GroupHead;
import it.trama.workshop.meeting.MeetingRows.Meeting;
import it.trama.workshop.meeting.MeetingRows.Notes;
import it.trama.workshop.meeting.MeetingRows.Present;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a group meets is for everybody; who was there and what was said, for the group. */
@Service
class KeepMeetings {

    record Listed(GroupHead head, List<Meeting> meetings) {}

    /** @param inside the actor takes part; else neither names nor notes are there */
    record Shown(GroupHead head, Meeting meeting, boolean inside, List<Present> present, Notes notes, String savedBy) {}

    record Ask(UUID group, UUID meeting) {}

    record CallOff(Ask which, String why) {}

    record Attendance(Ask which, Map<UUID, String> states) {}

    record Write(Ask which, String notes, String decisions, int version) {}

    private final MeetingRows rows;
    private final Directory directory;
    private final Desk desk;

    KeepMeetings(MeetingRows rows, Directory directory, Desk desk) {
        this.rows = rows;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Listed handle(UUID group) {
        return new Listed(desk.head(desk.standing(group), "incontri"), rows.of(group));
    }

    @Transactional
    public Shown handle(Ask ask) {
        var standing = desk.standing(ask.group());
        Meeting meeting = meeting(ask);
        GroupHead head = desk.head(standing, "incontri");
        if (!standing.takesPart()) {
            return new Shown(head, meeting, false, List.of(), Notes.NONE, "");
        }
        desk.write("meeting.read", ask.group());
        Notes notes = rows.notes(ask.meeting());
        UUID by = notes.savedBy();
        return new Shown(
                head,
                meeting,
                true,
                rows.present(meeting),
                notes,
                by == null ? "" : directory.names(List.of(by)).getOrDefault(by, ""));
    }

    private Meeting meeting(Ask ask) {
        return rows.find(ask.group(), ask.meeting()).orElseThrow(NotFound::new);
    }

    @Transactional
    public void handle(Meeting called) {
        desk.led(called.group());
        rows.call(called, desk.user(), desk.now());
        desk.write("meeting.called", called.group());
    }

    @Transactional
    public void handle(CallOff command) {
        desk.led(command.which().group());
        rows.callOff(meeting(command.which()).id(), command.why());
        desk.write("meeting.calledOff", command.which().group());
    }

    @Transactional
    public void handle(Attendance command) {
        desk.led(command.which().group());
        Meeting meeting = meeting(command.which());
        command.states().forEach((member, state) -> rows.note(meeting, member, state));
        desk.write("meeting.attended", command.which().group());
    }

    /** Refused with what stands there when somebody saved meanwhile. */
    @Transactional
    public Result<UUID, Notes> handle(Write command) {
        desk.led(command.which().group());
        Meeting meeting = meeting(command.which());
        var mine = new Notes(command.notes(), command.decisions(), command.version(), desk.user(), desk.now());
        if (!rows.write(meeting, mine)) {
            return Result.refused(rows.notes(meeting.id()));
        }
        desk.write("meeting.written", command.which().group());
        return Result.done(meeting.id());
    }
}
