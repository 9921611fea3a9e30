package it.trama.agenda.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.UUID;

/** One point of a meeting: the shared draft, what was decided, the signature. */
public record PointPage(
        String href,
        Crumb meeting,
        HeaderView header,
        Draft draft,
        List<String> decisions,
        List<Option> candidates,
        FormErrors errors) {

    /** @param key of the draft that the server keeps while one types */
    public record Draft(String minutes, int version, boolean signed, String saved, String key, String newId) {}

    static PointPage of(OpenPoint.Opened opened, FormErrors errors) {
        var minutes = opened.minutes();
        String meeting = "/riunioni/" + opened.meeting().id();
        return new PointPage(
                meeting + "/punti/" + minutes.id(),
                new Crumb(opened.meeting().title(), meeting),
                opened.header(),
                new Draft(
                        minutes.minutes(),
                        minutes.version(),
                        minutes.entryId() != null,
                        t(
                                "agenda.meeting.saved",
                                minutes.saved().by(),
                                Formats.moment(minutes.saved().at().toInstant())),
                        "meeting-" + minutes.id(),
                        UUID.randomUUID().toString()),
                opened.decisions().stream()
                        .map(d -> t("agenda.meeting.decided", d.what(), d.workerName(), Formats.date(d.due())))
                        .toList(),
                opened.candidates().stream()
                        .map(c -> new Option(c.user().toString(), c.name()))
                        .toList(),
                errors);
    }
}
