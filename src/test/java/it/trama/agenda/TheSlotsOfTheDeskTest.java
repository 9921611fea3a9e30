package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheSlotsOfTheDeskTest {

    private static final UUID BODY = DemoStaff.id("body", "comune-cremona");

    /** Each test has days of its own, far away. */
    private static final AtomicInteger DAYS = new AtomicInteger(900);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    AgendaBulk bulk;

    @Autowired
    Workdays workdays;

    @Autowired
    Clock clock;

    private LocalDate day() {
        return workdays.from(LocalDate.now(clock).plusDays(DAYS.addAndGet(7)), 7);
    }

    private String read(String user, String address) {
        try {
            return http.get()
                    .uri(address)
                    .with(as.user(user))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_free_slot_of_the_desk_is_taken_once_also_for_who_has_no_record() {
        UUID desk = UUID.randomUUID();
        LocalDate day = day();
        var opening = new AgendaBulk.Opening(
                day.getDayOfWeek().getValue(), LocalTime.of(9, 0), LocalTime.of(10, 30), 30, day.minusDays(1));
        bulk.load(new AgendaBulk.Load(
                List.of(new AgendaBulk.NewDesk(desk, BODY, "Sportello " + desk, "piazza Prova", List.of(opening))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        UUID person = make.person();
        String slot = "sportello=" + desk + "&amp;giorno=" + day + "&amp;ora=09:30&amp;minuti=30&amp;persona=" + person;
        String week = "/agenda/sportello?giorno=" + day + "&persona=" + person;
        assertThat(read("assistente", week))
                .contains(slot)
                .doesNotContain("sportello=" + desk + "&amp;giorno=" + day + "&amp;ora=10:30");
        assertThat(atDesk(desk, person, day)).hasStatus3xxRedirection();
        assertThat(read("assistente", week))
                .contains(CasefileFixtures.familyName(person))
                .doesNotContain(slot);
        assertThat(atDesk(desk, make.person(), day)).hasStatus(422).bodyText().contains("dello sportello è già preso");
    }

    private MvcTestResult atDesk(UUID desk, UUID person, LocalDate day) {
        return http.post()
                .uri("/agenda")
                .param("id", UUID.randomUUID().toString())
                .param("person", person.toString())
                .param("desk", desk.toString())
                .param("kind", "DESK")
                .param("day", day.toString())
                .param("time", "09:30")
                .param("minutes", "30")
                .with(as.user("assistente"))
                .exchange();
    }
}
