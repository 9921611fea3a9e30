package it.trama.workshop.meeting;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.calendar.CalendarFile;
import it.trama.platform.calendar.CalendarFile.Method;
import it.trama.trust.Directory;
import it.trama.workshop.Desk;
import it.trama.workshop.GroupHead;
import it.trama.workshop.meeting.MeetingRows.Meeting;
import it.trama.workshop.meeting.MeetingRows.Notes;
import it.trama.workshop.meeting.MeetingRows.Present;
import it.trama.workshop.meeting.Notices.Told;
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
    record Shown(
            GroupHead head,
            Meeting meeting,
            boolean inside,
            List<Present> present,
            Notes notes,
            String savedBy,
            Known known) {}

    /** @param sequence how often it moved; {@code told} for who leads */
    record Known(int sequence, boolean ahead, List<Told> told) {}

    record Ask(UUID group, UUID meeting) {}

    /** @param tell who takes part is told by mail */
    record Call(Meeting meeting, boolean tell) {}

    /** @param seen how often it had moved when the form was opened; {@code notice} the id of what goes out */
    record Move(Meeting to, int seen, UUID notice, String note) {}

    record CallOff(Ask which, String why, UUID notice) {}

    record ForCalendar(Ask which) {}

    record Attendance(Ask which, Map<UUID, String> states) {}

    record Write(Ask which, String notes, String decisions, int version) {}

    private final MeetingRows rows;
    private final NoticeRows moves;
    private final Notices notices;
    private final Directory directory;
    private final Desk desk;

    KeepMeetings(MeetingRows rows, NoticeRows moves, Notices notices, Directory directory, Desk desk) {
        this.rows = rows;
        this.moves = moves;
        this.notices = notices;
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
        var known = new Known(
                moves.sequence(meeting.id()),
                !meeting.heldOn().isBefore(desk.today()),
                standing.leads() ? notices.told(meeting.id()) : List.of());
        if (!standing.takesPart()) {
            return new Shown(head, meeting, false, List.of(), Notes.NONE, "", known);
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
                by == null ? "" : directory.names(List.of(by)).getOrDefault(by, ""),
                known);
    }

    private Meeting meeting(Ask ask) {
        return rows.find(ask.group(), ask.meeting()).orElseThrow(NotFound::new);
    }

    @Transactional
    public void handle(Call command) {
        Meeting called = command.meeting();
        var group = desk.led(called.group());
        rows.call(called, desk.user(), desk.now());
        if (command.tell()) {
            notices.tell(called.id(), Notices.Kind.CALLED, group, called, "");
        }
        desk.write("meeting.called", called.group());
    }

    /** False when it was moved meanwhile, or called off. */
    @Transactional
    public boolean handle(Move command) {
        Meeting to = command.to();
        var group = desk.led(to.group());
        meeting(new Ask(to.group(), to.id()));
        if (!moves.move(to, command.seen())) {
            return false;
        }
        notices.tell(command.notice(), Notices.Kind.MOVED, group, to, command.note());
        desk.write("meeting.moved", to.group());
        return true;
    }

    /** Sent twice it is called off, and told, once. */
    @Transactional
    public void handle(CallOff command) {
        var group = desk.led(command.which().group());
        Meeting meeting = meeting(command.which());
        if (rows.callOff(meeting.id(), command.why())) {
            notices.tell(command.notice(), Notices.Kind.OFF, group, meeting, command.why());
            desk.write("meeting.calledOff", command.which().group());
        }
    }

    /** For everybody who sees that it is held. */
    @Transactional(readOnly = true)
    public CalendarFile handle(ForCalendar query) {
        var group = desk.standing(query.which().group()).group();
        Meeting meeting = meeting(query.which());
        return notices.calendar(group, meeting, meeting.calledOff().isEmpty() ? Method.PUBLISH : Method.CANCEL);
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
