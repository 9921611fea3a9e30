package it.trama.duty.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Duties for other programs' calendars (RFC 5545), as whole days with a reminder a week before. */
final class DutyFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Longer lines are folded, says the format; a letter is at most four bytes. */
    private static final int BYTES = 75;

    private DutyFile() {}

    static String of(List<Duty> duties, Instant now) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Trama//Adempimenti//IT");
        for (Duty duty : duties) {
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + duty.id() + "@trama");
            line(file, "DTSTAMP:" + UTC.format(now));
            line(file, "DTSTART;VALUE=DATE:" + day(duty.due()));
            line(file, "DTEND;VALUE=DATE:" + day(duty.due().plusDays(1)));
            line(file, "SUMMARY:" + escaped(duty.about().title()));
            line(file, "CATEGORIES:" + escaped(CalendarPages.kind(duty.about().kind())));
            if (duty.doneOn() == null) {
                line(file, "BEGIN:VALARM");
                line(file, "ACTION:DISPLAY");
                line(file, "DESCRIPTION:" + escaped(duty.about().title()));
                line(file, "TRIGGER:-P7D");
                line(file, "END:VALARM");
            }
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder file, String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
            if (bytes + size > BYTES && !Character.isLowSurrogate(letter)) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.append(letter);
            bytes += size;
        }
        file.append("\r\n");
    }
}
