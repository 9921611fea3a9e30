package it.trama.agenda.calendar;

import static it.trama.platform.web.Texts.t;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One's own agenda for other programs (RFC 5545): hours and kinds. It leaves the house, so it names no person and no address. */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    static String of(List<CalendarRows.Row> rows, Instant now) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Trama//Agenda//IT");
        for (CalendarRows.Row row : rows) {
            CalendarRows.About about = row.about();
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + row.id() + "@trama");
            line(file, "DTSTAMP:" + UTC.format(now));
            line(file, "DTSTART:" + UTC.format(row.starts()));
            line(file, "DTEND:" + UTC.format(row.ends()));
            line(file, "SUMMARY:" + escaped(about == null ? t("agenda.busy") : t("agenda.kind." + about.kind())));
            line(file, "CLASS:PRIVATE");
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    private static void line(StringBuilder file, String text) {
        file.append(text).append("\r\n");
    }
}
