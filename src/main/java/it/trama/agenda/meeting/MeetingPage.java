package it.trama.agenda.meeting;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.UUID;

/** One meeting: who was there and which records are spoken of. */
public record MeetingPage(
        String href, String title, String day, String present, List<Row> rows, String newId, FormErrors errors) {

    public record Row(String href, String person, String number, boolean signed) {}

    static MeetingPage of(ShowMeeting.Shown shown, FormErrors errors) {
        String href = "/riunioni/" + shown.head().id();
        return new MeetingPage(
                href,
                shown.head().title(),
                Formats.longDate(shown.head().heldOn()),
                shown.head().present(),
                shown.points().stream()
                        .map(p -> new Row(href + "/punti/" + p.id(), p.person(), p.number(), p.entryId() != null))
                        .toList(),
                UUID.randomUUID().toString(),
                errors);
    }
}
