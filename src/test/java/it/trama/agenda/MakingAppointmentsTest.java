package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class MakingAppointmentsTest {

    private static final UUID ME = DemoStaff.id("user", "assistente");
    private static final UUID COLLEAGUE = DemoStaff.id("user", "as1");
    private static final UUID BODY = DemoStaff.id("body", "comune-cremona");

    /** Each test has days of its own, far away. */
    private static final AtomicInteger DAYS = new AtomicInteger(100);

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

    private MvcTestResult book(String user, UUID id, UUID record, LocalDate day, String time, String... more) {
        var request = http.post()
                .uri("/agenda")
                .param("id", id.toString())
                .param("record", record.toString())
                .param("kind", "VISIT")
                .param("day", day.toString())
                .param("time", time)
                .param("minutes", "60")
                .param("place", "via dei Tigli 3")
                .param("workers", DemoStaff.id("user", user).toString());
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.with(as.user(user)).exchange();
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
    void is_in_my_week_and_on_the_record_and_a_second_sending_changes_nothing() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        UUID id = UUID.randomUUID();
        LocalDate day = day();
        assertThat(book("assistente", id, record, day, "9.30")).hasRedirectedUrl("/agenda/" + id);
        assertThat(book("assistente", id, record, day, "9.30")).hasRedirectedUrl("/agenda/" + id);
        assertThat(read("assistente", "/agenda?giorno=" + day))
                .contains("09:30–10:30", CasefileFixtures.familyName(person), "via dei Tigli 3");
        assertThat(read("assistente", "/cartelle/" + record + "/appuntamenti"))
                .contains("Visita a domicilio", "/agenda/" + id);
        for (String stranger : List.of("assistente2", "admin")) {
            assertThat(http.get().uri("/agenda/" + id).with(as.user(stranger))).hasStatus(404);
        }
        assertThat(http.get().uri("/agenda").with(as.user("sindaco"))).hasStatus(403);
    }

    @Test
    void two_at_once_for_the_same_hour_only_one_gets_it() throws Exception {
        UUID record = make.inCharge(make.person(), 0);
        LocalDate day = day();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> tries = Collections.nCopies(4, () -> status(record, day));
            var answers = threads.invokeAll(tries).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(302, 422, 422, 422);
        }
    }

    private int status(UUID record, LocalDate day) {
        return book("assistente", UUID.randomUUID(), record, day, "11")
                .getResponse()
                .getStatus();
    }

    @Test
    void a_room_and_a_mediator_are_given_once_and_it_is_said_in_words() {
        UUID room = UUID.randomUUID();
        UUID mediator = UUID.randomUUID();
        load(room, mediator);
        UUID record = make.inCharge(make.person(), 0);
        LocalDate day = day();
        assertThat(read("assistente", "/agenda/nuovo?cartella=" + record))
                .contains("Sala " + room, "Amina, area legale");
        book("as1", UUID.randomUUID(), record, day, "9", "room", room.toString(), "mediator", mediator.toString());
        assertThat(book("assistente", UUID.randomUUID(), record, day, "9:59", "room", room.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("La sala è già occupata");
        assertThat(book("assistente", UUID.randomUUID(), record, day, "9:30", "mediator", mediator.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Il mediatore è già impegnato");
        assertThat(book("assistente", UUID.randomUUID(), record, day, "10", "room", room.toString()))
                .hasStatus3xxRedirection();
    }

    private void load(UUID room, UUID mediator) {
        bulk.load(new AgendaBulk.Load(
                List.of(),
                List.of(new AgendaBulk.NewRoom(room, BODY, "Sala " + room, "corso Prova 1")),
                List.of(new AgendaBulk.NewMediator(
                        mediator, BODY, "Amina", "LEGAL", Set.of("arabo", "francese"), "0372")),
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void a_colleague_who_is_called_is_busy_then() {
        UUID record = make.inCharge(make.person(), 0);
        LocalDate day = day();
        assertThat(book("assistente", UUID.randomUUID(), record, day, "14", "workers", COLLEAGUE.toString()))
                .hasStatus3xxRedirection();
        assertThat(book("as1", UUID.randomUUID(), record, day, "14.30"))
                .hasStatus(422)
                .bodyText()
                .contains("già occupati: Laura Bianchi");
    }

    @Test
    void is_moved_and_cancelled_and_its_hour_is_free_again() {
        UUID record = make.inCharge(make.person(), 0);
        LocalDate day = day();
        UUID id = UUID.randomUUID();
        book("assistente", id, record, day, "9");
        UUID other = UUID.randomUUID();
        book("assistente", other, record, day, "12");
        assertThat(move(id, day, "12:30")).hasStatus(422).bodyText().contains("già occupati");
        assertThat(move(id, LocalDate.now(clock).minusDays(1), "9")).hasStatus(422);
        assertThat(move(id, day, "15")).hasRedirectedUrl("/agenda/" + id);
        assertThat(read("assistente", "/agenda?giorno=" + day))
                .contains("15:00–16:00")
                .doesNotContain("09:00–10:00");
        assertThat(settle(other, "CANCELLED", "")).hasRedirectedUrl("/agenda/" + other);
        assertThat(move(id, day, "12:30")).hasRedirectedUrl("/agenda/" + id);
        assertThat(move(other, day, "18")).hasStatus(422).bodyText().contains("già concluso o annullato");
    }

    private MvcTestResult move(UUID id, LocalDate day, String time) {
        return http.post()
                .uri("/agenda/{id}/sposta", id)
                .param("day", day.toString())
                .param("time", time)
                .with(as.user("assistente"))
                .exchange();
    }

    private MvcTestResult settle(UUID id, String state, String next) {
        return http.post()
                .uri("/agenda/{id}/esito", id)
                .param("state", state)
                .param("whatNext", next)
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void who_did_not_come_leaves_a_next_step_and_who_came_an_entry_to_write() {
        UUID record = make.inCharge(make.person(), 0);
        UUID missed = UUID.randomUUID();
        UUID kept = UUID.randomUUID();
        LocalDate day = day();
        book("assistente", missed, record, day, "9");
        book("assistente", kept, record, day, "11");
        assertThat(settle(missed, "NO_SHOW", " ")).hasStatus(422).bodyText().contains("che cosa si fa adesso");
        assertThat(settle(missed, "NO_SHOW", "La richiamo domani")).hasRedirectedUrl("/agenda/" + missed);
        assertThat(read("assistente", "/agenda/" + missed)).contains("la persona non è venuta", "La richiamo domani");
        settle(kept, "KEPT", "");
        assertThat(read("assistente", "/agenda/" + kept))
                .contains("Scrivi nel diario", "/diario/nuova?bozza=9&amp;tipo=HOME_VISIT&amp;giorno=");
    }

    @Test
    void the_file_for_other_calendars_names_nobody_and_no_address() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        UUID id = UUID.randomUUID();
        book("assistente", id, record, LocalDate.now(clock).plusDays(2), "6:10");
        assertThat(read("assistente", "/agenda/calendario.ics"))
                .contains("BEGIN:VCALENDAR\r\n", "UID:" + id, "SUMMARY:Visita a domicilio")
                .doesNotContain(CasefileFixtures.familyName(person), "Tigli");
        assertThat(read("as2", "/agenda/calendario.ics")).doesNotContain(id.toString());
    }

    @Test
    void about_a_sealed_record_it_only_says_that_the_worker_is_busy() {
        UUID record = make.inCharge(make.person(), 0);
        UUID id = UUID.randomUUID();
        LocalDate day = day();
        book("assistente", id, record, day, "9");
        make.asOwner("update agenda.appointments set compartment = 'SEALED' where id = ?", id);
        assertThat(http.get().uri("/agenda/" + id).with(as.user("as1"))).hasStatus(404);
        assertThat(read("as1", "/agenda?giorno=" + day + "&chi=" + ME))
                .contains("09:00–10:00", "occupato")
                .doesNotContain(id.toString(), "Tigli");
        assertThat(read("as1", "/cartelle/" + record + "/appuntamenti")).doesNotContain(id.toString());
    }
}
