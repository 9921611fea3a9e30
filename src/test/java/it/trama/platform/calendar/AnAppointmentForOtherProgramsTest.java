package it.trama.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.platform.calendar.CalendarFile.Event;
import it.trama.platform.calendar.CalendarFile.Method;
import it.trama.platform.calendar.CalendarFile.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnAppointmentForOtherProgramsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private static final Instant NINE = Instant.parse("2031-03-04T09:00:00Z");

    private static String text(Method method, int sequence, Words words) {
        var event = new Event(ID, sequence, NINE, NINE.plusSeconds(7200), words);
        return new CalendarFile(method, List.of(event)).text(NINE);
    }

    @Test
    void the_same_one_keeps_its_name_and_counts_its_changes() {
        String changed =
                text(Method.REQUEST, 2, new Words("Assemblea; riparto, bilancio", "Sala\nQuadri", "", "a@b.it"));
        assertThat(changed.lines())
                .contains(
                        "METHOD:REQUEST",
                        "UID:" + ID + "@trama",
                        "SEQUENCE:2",
                        "DTSTART:20310304T090000Z",
                        "DTEND:20310304T110000Z",
                        "SUMMARY:Assemblea\\; riparto\\, bilancio",
                        "LOCATION:Sala\\nQuadri",
                        "ORGANIZER:mailto:a@b.it")
                .doesNotContain("STATUS:CANCELLED", "CLASS:PRIVATE");
    }

    @Test
    void a_cancelled_one_says_so() {
        assertThat(text(Method.CANCEL, 3, Words.of("Assemblea")).lines())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3");
    }

    @Test
    void a_long_text_is_folded_and_no_letter_cut() {
        String long_ = "è più là ".repeat(60).strip();
        String text = text(Method.PUBLISH, 0, new Words("Seduta", "", long_, ""));
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("DESCRIPTION:" + long_);
    }
}
