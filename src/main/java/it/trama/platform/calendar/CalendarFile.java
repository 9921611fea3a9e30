package it.trama.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** A file of appointments. Whoever makes one decides what may leave the house. */
public record CalendarFile(Method method, List<Event> events) {

    public enum Method {
        /** One's own appointments. */
        PUBLISH,
        /** An invitation, or the same again with what has changed. */
        REQUEST,
        CANCEL
    }

    /**
     * @param id       the same for the same appointment, whatever changes in it
     * @param sequence grows with each change, so that calendars know which is the newer
     */
    public record Event(UUID id, int sequence, Instant starts, Instant ends, Words words) {

        public static Event ofDay(UUID id, LocalDate day, Words words) {
            return new Event(
                    id,
                    0,
                    day.atStartOfDay(ROME).toInstant(),
                    day.plusDays(1).atStartOfDay(ROME).toInstant(),
                    words);
        }

        boolean isOfWholeDays() {
            return Stream.of(starts, ends)
                    .allMatch(at -> at.atZone(ROME).toLocalTime().equals(LocalTime.MIDNIGHT));
        }
    }

    /** @param organizer address of who calls; empty where nobody does */
    public record Words(String summary, String place, String description, String organizer) {

        public static Words of(String summary) {
            return new Words(summary, "", "", "");
        }
    }

    public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ITALY).withZone(ROME);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int WIDTH = 75;

    public String text(Instant now) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Trama//Agenda//IT");
        line(file, "METHOD:" + method);
        events.forEach(event -> write(file, event, now));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void write(StringBuilder file, Event event, Instant now) {
        Words words = event.words();
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + event.id() + "@trama");
        line(file, "SEQUENCE:" + event.sequence());
        line(file, "DTSTAMP:" + UTC.format(now));
        time(file, "DTSTART", event, event.starts());
        time(file, "DTEND", event, event.ends());
        line(file, "SUMMARY:" + escaped(words.summary()));
        optional(file, "LOCATION:", escaped(words.place()));
        optional(file, "DESCRIPTION:", escaped(words.description()));
        optional(file, "ORGANIZER:mailto:", words.organizer());
        if (method == Method.CANCEL) {
            line(file, "STATUS:CANCELLED");
        }
        if (method == Method.PUBLISH) {
            line(file, "CLASS:PRIVATE");
        }
        line(file, "END:VEVENT");
    }

    private static void time(StringBuilder file, String name, Event event, Instant at) {
        line(file, event.isOfWholeDays() ? name + ";VALUE=DATE:" + DAY.format(at) : name + ":" + UTC.format(at));
    }

    private static void optional(StringBuilder file, String name, String value) {
        if (!value.isEmpty()) {
            line(file, name + value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 octets; what follows a break begins with a space, and no letter is cut in two. */
    private static void line(StringBuilder file, String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (width + octets > WIDTH) {
                file.append("\r\n ");
                width = 1;
            }
            file.appendCodePoint(letter);
            width += octets;
            at += Character.charCount(letter);
        }
        file.append("\r\n");
    }
}
