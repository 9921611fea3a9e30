package it.trama.workshop.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.calendar.CalendarFile;
import it.trama.platform.calendar.CalendarFile.Event;
import it.trama.platform.calendar.CalendarFile.Method;
import it.trama.platform.files.FileStore;
import it.trama.platform.messenger.Post;
import it.trama.platform.web.Formats;
import it.trama.workshop.Desk;
import it.trama.workshop.Group;
import it.trama.workshop.meeting.MeetingRows.Meeting;
import it.trama.workshop.meeting.NoticeRows.Notice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who takes part is told by mail that a meeting is called, moved or called off, with a file for their calendar. */
@Component
class Notices {

    enum Kind {
        CALLED,
        MOVED,
        OFF
    }

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Duration LENGTH = Duration.ofHours(2);

    private final NoticeRows rows;
    private final Post post;
    private final FileStore files;
    private final Desk desk;
    private final String from;

    Notices(NoticeRows rows, Post post, FileStore files, Desk desk, @Value("${TRAMA_MAIL_FROM:}") String from) {
        this.rows = rows;
        this.post = post;
        this.files = files;
        this.desk = desk;
        this.from = from;
    }

    /** Sent twice with one id it goes out once. */
    void tell(UUID id, Kind kind, Group group, Meeting meeting, String note) {
        var notice = new Notice(id, kind.name(), note, desk.user(), desk.now());
        if (!rows.add(meeting.id(), notice)) {
            return;
        }
        var method = kind == Kind.OFF ? Method.CANCEL : Method.REQUEST;
        byte[] calendar =
                calendar(group, meeting, method).text(desk.now().toInstant()).getBytes(StandardCharsets.UTF_8);
        var file = new Post.Enclosed(
                t("workshop.notice.file"), "text/calendar; charset=UTF-8; method=" + method, files.put(calendar));
        String subject = t(
                "workshop.notice.subject." + kind,
                group.title(),
                Formats.longDate(meeting.heldOn()),
                Formats.time(meeting.startsAt()));
        post.send(
                id,
                new Post.Letter(Post.Kind.MEETING, meeting.id(), subject, text(kind, group, meeting, note)),
                List.of(file),
                rows.recipients(group.id()));
    }

    private static String text(Kind kind, Group group, Meeting meeting, String note) {
        String when = Formats.longDate(meeting.heldOn());
        String head = t("workshop.notice.text." + kind, group.title(), when, Formats.time(meeting.startsAt()));
        String why = note.isEmpty() ? "" : "\n" + t("workshop.notice.note", note);
        String place = kind == Kind.OFF
                ? ""
                : "\n" + t("workshop.notice.place", meeting.agenda().place()) + "\n\n" + t("workshop.meeting.agenda")
                        + "\n" + meeting.agenda().text();
        return head + why + place + "\n\n" + t("workshop.notice.regards");
    }

    CalendarFile calendar(Group group, Meeting meeting, Method method) {
        Instant starts =
                meeting.heldOn().atTime(meeting.startsAt()).atZone(ROME).toInstant();
        var words = new CalendarFile.Words(
                group.title(), meeting.agenda().place(), meeting.agenda().text(), method == Method.PUBLISH ? "" : from);
        return new CalendarFile(
                method,
                List.of(new Event(meeting.id(), rows.sequence(meeting.id()), starts, starts.plus(LENGTH), words)));
    }

    /** How each notice went, for who leads. */
    List<Told> told(UUID meeting) {
        List<Notice> notices = rows.of(meeting);
        var outcomes = post.outcomes(notices.stream().map(Notice::id).toList());
        return notices.stream()
                .map(notice -> new Told(
                        notice,
                        outcomes.stream()
                                .filter(one -> one.sending().equals(notice.id()))
                                .toList()))
                .toList();
    }

    record Told(Notice notice, List<Post.Outcome> outcomes) {}
}
