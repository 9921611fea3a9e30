package it.trama.agenda.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.platform.messenger.MailMessenger;
import it.trama.platform.messenger.Messenger;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Against a real mail server on this machine. */
@TramaTest
class RemindingAPersonTest {

    private static int days = 400;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    ClaimReminders claim;

    @Autowired
    FinishReminder finish;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    private LocalDate book(String channel, String address) {
        LocalDate day = LocalDate.now(clock).plusDays(days++);
        assertThat(http.post()
                        .uri("/agenda")
                        .param("id", UUID.randomUUID().toString())
                        .param("record", make.inCharge(make.person(), 0).toString())
                        .param("kind", "INTERVIEW")
                        .param("day", day.toString())
                        .param("time", "9")
                        .param("minutes", "30")
                        .param("place", "piazza Stradivari 7")
                        .param("workers", DemoStaff.id("user", "as4").toString())
                        .param("channel", channel)
                        .param("address", address)
                        .with(as.user("assistente")))
                .hasStatus3xxRedirection();
        return day;
    }

    private ReminderJob job(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }

            @Override
            public JavaMailSender getIfAvailable() {
                return sender;
            }
        };
        Messenger messenger = new MailMessenger(provider, "127.0.0.1", "agenda@prova.it");
        return new ReminderJob(claim, finish, messenger, actors, clock);
    }

    private int run(ReminderJob job, Instant now) {
        return actors.runAs(SystemActor.ACTOR, () -> {
            int sent = 0;
            for (int taken = job.send(now); taken > 0; taken = job.send(now)) {
                sent += taken;
            }
            return sent;
        });
    }

    private Instant morningBefore(LocalDate day) {
        return day.minusDays(1).atTime(9, 1).atZone(clock.getZone()).toInstant();
    }

    private static String text(GreenMail server) throws MessagingException, IOException {
        return String.valueOf(server.getReceivedMessages()[0].getContent());
    }

    private static GreenMail server() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Test
    void is_sent_once_by_two_nodes_and_says_nothing_of_the_service() throws Exception {
        LocalDate day = book("MAIL", "ada@prova.it");
        GreenMail server = server();
        try (var threads = Executors.newFixedThreadPool(2)) {
            int port = server.getSmtp().getPort();
            assertThat(run(job(port), morningBefore(day).minus(Duration.ofHours(1))))
                    .isZero();
            Callable<Integer> node = () -> run(job(port), morningBefore(day));
            threads.invokeAll(List.of(node, node));
            assertThat(Arrays.stream(server.getReceivedMessages())).hasSize(1);
            assertThat(text(server))
                    .contains("piazza Stradivari 7", "alle 09:00")
                    .doesNotContainIgnoringCase("social");
        } finally {
            server.stop();
        }
    }

    @Test
    void is_tried_again_when_the_server_is_down_and_then_left_for_the_office() {
        LocalDate day = book("MAIL", "eva@prova.it");
        Instant now = morningBefore(day);
        for (int attempt = 0; attempt < 5; attempt++) {
            run(job(1), now);
            assertThat(page().contains("eva@prova.it")).as("attempt " + attempt).isEqualTo(attempt == 4);
            now = now.plus(Duration.ofHours(4));
        }
        assertThat(page()).contains("eva@prova.it", "non è partito dopo cinque tentativi");
    }

    @Test
    void a_call_is_for_the_office_and_who_refuses_is_left_alone() {
        book("CALL", "0372 999123");
        String page = page();
        assertThat(page).contains("0372 999123");
        String before = page.substring(0, page.indexOf("0372 999123"));
        String after = page.substring(page.indexOf("0372 999123"));
        String address = after.substring(after.indexOf("/agenda/promemoria/"), after.indexOf("\" class=\"t-inline\""));
        assertThat(before).isNotEmpty();
        assertThat(http.post().uri(address).param("rifiuta", "true").with(as.user("assistente2")))
                .hasStatus(404);
        assertThat(http.post().uri(address).param("rifiuta", "true").with(as.user("as1")))
                .hasStatus3xxRedirection();
        assertThat(page()).doesNotContain("0372 999123");
        book("CALL", "0372 999123");
        assertThat(page()).doesNotContain("0372 999123");
    }

    private String page() {
        try {
            return http.get()
                    .uri("/agenda/promemoria")
                    .with(as.user("as1"))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
