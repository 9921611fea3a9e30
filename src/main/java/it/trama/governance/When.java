package it.trama.governance;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** When a session is, as people say it to each other: with the day of the week. */
public final class When {

    private When() {}

    public static String said(OffsetDateTime moment) {
        var at = moment.atZoneSameInstant(Sessions.ROME);
        return t(
                "governance.session.when",
                at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ITALIAN),
                Formats.longDate(at.toLocalDate()),
                Formats.time(at.toLocalTime()));
    }
}
