package it.trama.workshop.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.messenger.Post;
import it.trama.platform.web.Formats;
import it.trama.workshop.meeting.MeetingPage.Typed;
import it.trama.workshop.meeting.MeetingRows.Meeting;
import java.util.Map;
import java.util.UUID;

/** Meetings as their pages say them. */
final class MeetingPages {

    private MeetingPages() {}

    static MeetingPage.Index index(KeepMeetings.Listed listed, Typed typed) {
        String home = listed.head().href();
        return new MeetingPage.Index(
                listed.head(),
                listed.meetings().stream()
                        .map(meeting -> new MeetingPage.Line(
                                href(home, meeting),
                                when(meeting),
                                meeting.agenda().place(),
                                meeting.agenda().text().lines().findFirst().orElse(""),
                                note(meeting)))
                        .toList(),
                UUID.randomUUID().toString(),
                typed);
    }

    private static String href(String home, Meeting meeting) {
        return home + "/incontri/" + meeting.id();
    }

    private static String when(Meeting meeting) {
        return t("workshop.meeting.when", Formats.date(meeting.heldOn()), Formats.time(meeting.startsAt()));
    }

    private static String note(Meeting meeting) {
        if (!meeting.calledOff().isEmpty()) {
            return t("workshop.meeting.off", meeting.calledOff());
        }
        return meeting.administrators() ? t("workshop.meeting.withAdministrators") : "";
    }

    static MeetingPage of(KeepMeetings.Shown shown, Typed typed) {
        Meeting meeting = shown.meeting();
        return new MeetingPage(
                shown.head(),
                facts(href(shown.head().href(), meeting), meeting),
                shown.inside(),
                shown.present().stream()
                        .map(one -> new MeetingPage.Person(
                                one.member().toString(),
                                one.name(),
                                one.body(),
                                t("workshop.task." + one.task()),
                                one.state()))
                        .toList(),
                notes(shown),
                moving(shown),
                typed);
    }

    private static MeetingPage.Moving moving(KeepMeetings.Shown shown) {
        Meeting meeting = shown.meeting();
        return new MeetingPage.Moving(
                shown.known().ahead(),
                Map.of(
                        "on", meeting.heldOn().toString(),
                        "starts", Formats.time(meeting.startsAt()),
                        "place", meeting.agenda().place(),
                        "agenda", meeting.agenda().text(),
                        "administrators", meeting.administrators() ? "1" : ""),
                Integer.toString(shown.known().sequence()),
                UUID.randomUUID().toString(),
                shown.known().told().stream().map(MeetingPages::told).toList());
    }

    private static MeetingPage.Notice told(Notices.Told told) {
        var notice = told.notice();
        long open = told.outcomes().stream().filter(Post.Outcome::open).count();
        return new MeetingPage.Notice(
                t("workshop.notice.kind." + notice.kind()),
                Formats.moment(notice.madeAt().toInstant()),
                t("workshop.notice.went", told.outcomes().size(), open),
                told.outcomes().isEmpty() ? null : Post.href(notice.id()));
    }

    private static MeetingPage.Facts facts(String href, Meeting meeting) {
        String with = meeting.administrators() ? ", " + t("workshop.meeting.withAdministrators") : "";
        return new MeetingPage.Facts(
                href,
                t("workshop.meeting.title", Formats.longDate(meeting.heldOn())),
                when(meeting) + with,
                meeting.agenda().place(),
                meeting.agenda().text(),
                meeting.calledOff());
    }

    private static MeetingPage.Notes notes(KeepMeetings.Shown shown) {
        var savedAt = shown.notes().savedAt();
        return new MeetingPage.Notes(
                shown.notes().notes(),
                shown.notes().decisions(),
                Integer.toString(shown.notes().version()),
                savedAt == null
                        ? ""
                        : t("workshop.meeting.saved", shown.savedBy(), Formats.moment(savedAt.toInstant())));
    }
}
