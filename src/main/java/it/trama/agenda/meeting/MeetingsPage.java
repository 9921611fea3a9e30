package it.trama.agenda.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;

/** The actor's meetings, newest first, with the form for a new one. */
public record MeetingsPage(List<Row> rows, List<Option> candidates, MeetingForm form, FormErrors errors) {

    public record Row(String href, String title, String day, String state) {}

    static MeetingsPage of(ShowMeetings.Shown shown, MeetingForm form, FormErrors errors) {
        return new MeetingsPage(
                shown.meetings().stream()
                        .map(m -> new Row(
                                "/riunioni/" + m.id(),
                                m.title(),
                                Formats.date(m.heldOn()),
                                t("agenda.meeting.signedOf", m.signed(), m.points())))
                        .toList(),
                shown.candidates().stream()
                        .map(c -> new Option(c.user().toString(), c.name()))
                        .toList(),
                form,
                errors);
    }
}
