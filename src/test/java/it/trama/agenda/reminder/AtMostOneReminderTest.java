package it.trama.agenda.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.agenda.reminder.Reminders.Due;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Additions;
import it.trama.people.PeopleBulk.NewContact;
import it.trama.platform.messenger.Messenger;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What would leave is written down here instead. */
@TramaTest
class AtMostOneReminderTest {

    private static final AtomicInteger DAYS = new AtomicInteger(2_000);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    PeopleBulk people;

    @Autowired
    ClaimReminders claim;

    @Autowired
    FinishReminder finish;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    private final List<String> sent = new ArrayList<>();
    private final LocalDate day = LocalDate.of(2026, 1, 1).plusDays(DAYS.incrementAndGet());

    private MvcTestResult book(UUID record, String channel, String address) {
        return book(record, "9", channel, address);
    }

    private MvcTestResult book(UUID record, String time, String channel, String address) {
        return http.post()
                .uri("/agenda")
                .param("id", UUID.randomUUID().toString())
                .param("record", record.toString())
                .param("kind", "INTERVIEW")
                .param("day", day.toString())
                .param("time", time)
                .param("minutes", "30")
                .param("workers", DemoStaff.id("user", "as5").toString())
                .param("channel", channel)
                .param("address", address)
                .with(as.user("assistente"))
                .exchange();
    }

    private UUID personWith(String mail, String holder) {
        UUID person = make.person();
        var contact = new NewContact(UUID.randomUUID(), person, "EMAIL", mail, holder);
        people.enrich(new Additions(List.of(), List.of(), List.of(contact), List.of()));
        return make.inCharge(person, 0);
    }

    private static String address() {
        return UUID.randomUUID() + "@prova.it";
    }

    private Instant morning() {
        return day.minusDays(1).atTime(9, 1).atZone(clock.getZone()).toInstant();
    }

    private List<Due> claimAll(Instant now) {
        return actors.runAs(SystemActor.ACTOR, () -> {
            var all = new ArrayList<Due>();
            for (var some = claim.handle(now); !some.isEmpty(); some = claim.handle(now)) {
                all.addAll(some);
            }
            return all;
        });
    }

    private void run(Instant now) {
        Messenger messenger = note -> {
            sent.add(note.address());
            return Messenger.Outcome.SENT;
        };
        var job = new ReminderJob(claim, finish, messenger, actors, clock);
        actors.runAs(SystemActor.ACTOR, () -> {
            while (job.send(now) > 0) {
                // until nothing waits
            }
            return sent.size();
        });
    }

    private String byHand() {
        try {
            return http.get()
                    .uri("/agenda/promemoria")
                    .with(as.user("as1"))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_node_that_dies_between_taking_and_marking_leaves_it_to_a_person_and_nobody_sends_it_again() {
        String mail = address();
        assertThat(book(make.inCharge(make.person(), 0), "MAIL", mail)).hasStatus3xxRedirection();
        assertThat(claimAll(morning())).extracting(Due::address).contains(mail);
        run(morning().plus(Duration.ofMinutes(1)));
        assertThat(byHand()).doesNotContain(mail);
        run(morning().plus(Duration.ofHours(1)));
        run(morning().plus(Duration.ofHours(2)));
        assertThat(sent).doesNotContain(mail);
        String page = byHand();
        assertThat(page.substring(page.indexOf(mail))).contains("forse è partito");
    }

    @Test
    void goes_to_the_persons_own_address_when_none_is_typed_and_never_to_a_relatives() {
        String mail = address();
        assertThat(book(personWith(mail, ""), "MAIL", "")).hasStatus3xxRedirection();
        run(morning());
        assertThat(sent).containsOnlyOnce(mail);
        assertThat(book(personWith(address(), "la zia"), "11", "MAIL", ""))
                .hasStatus(422)
                .bodyText()
                .contains("non c'è un recapito che si può usare");
        assertThat(book(make.inCharge(make.person(), 0), "15", "SMS", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi un numero di telefono");
    }

    @Test
    void who_says_no_after_it_was_made_gets_none() {
        String phone = "0372 " + DAYS.get() + "77";
        assertThat(book(make.inCharge(make.person(), 0), "CALL", phone)).hasStatus3xxRedirection();
        UUID second = make.inCharge(make.person(), 0);
        assertThat(book(second, "11", "SMS", phone)).hasStatus3xxRedirection();
        String page = byHand();
        String before = page.substring(page.indexOf(phone));
        int form = before.indexOf("/agenda/promemoria/");
        assertThat(http.post()
                        .uri(before.substring(form, before.indexOf('"', form)))
                        .param("rifiuta", "true")
                        .with(as.user("as1")))
                .hasStatus3xxRedirection();
        run(morning());
        assertThat(sent).doesNotContain(phone);
    }
}
