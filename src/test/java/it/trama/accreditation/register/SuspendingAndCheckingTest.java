package it.trama.accreditation.register;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.accreditation.Areas;
import it.trama.accreditation.ProviderRegister;
import it.trama.accreditation.Providers;
import it.trama.accreditation.Providers.Coop;
import it.trama.trust.TodayLine;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An accredited body is suspended, works again, is withdrawn; each day of its history has its answer. */
@TramaTest
class SuspendingAndCheckingTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Providers providers;

    @Autowired
    ProviderRegister register;

    @Autowired
    ReadRegister read;

    @Autowired
    RegisterToday waiting;

    private Coop body = new Coop(new UUID(0, 0), "", "");
    private UUID entry = new UUID(0, 0);
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void accredited() {
        today = providers.today();
        body = providers.accredited("Cooperativa " + UUID.randomUUID(), Areas.HOME_CARE);
        entry = as.run("ufficio", () -> read.handle(today)).stream()
                .filter(row -> row.body().id().equals(body.body()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MvcTestResult move(String user, String move, LocalDate day) {
        return http.post()
                .uri("/accreditamento/albo/" + entry + "/stato")
                .with(as.user(user))
                .param("id", UUID.randomUUID().toString())
                .param("move", move)
                .param("day", day.toString())
                .param("act", "det. 7")
                .param("reason", "Polizza scaduta")
                .exchange();
    }

    private boolean accredited(LocalDate day) {
        return as.inTransaction("ufficio", () -> register.isAccredited(body.body(), Areas.HOME_CARE, day));
    }

    @Test
    void each_day_has_its_answer() {
        assertThat(move("ufficio", "SUSPENDED", today.minusDays(20))).hasStatus3xxRedirection();
        assertThat(move("ufficio", "RESUMED", today.minusDays(10))).hasStatus3xxRedirection();
        assertThat(move("ufficio", "WITHDRAWN", today.plusDays(5))).hasStatus3xxRedirection();
        assertThat(accredited(today.minusDays(21))).isTrue();
        assertThat(accredited(today.minusDays(20))).isFalse();
        assertThat(accredited(today.minusDays(11))).isFalse();
        assertThat(accredited(today.minusDays(10))).isTrue();
        assertThat(accredited(today.plusDays(4))).isTrue();
        assertThat(accredited(today.plusDays(5))).isFalse();
        assertThat(http.get().uri("/albo?giorno=" + today.plusDays(6)))
                .bodyText()
                .contains(body.name(), "revocato");
    }

    @Test
    void what_the_history_forbids_is_refused_in_words() {
        assertThat(move("ufficio", "RESUMED", today))
                .hasStatus(422)
                .bodyText()
                .contains("Da questo stato non si può fare");
        move("ufficio", "SUSPENDED", today);
        assertThat(move("ufficio", "RESUMED", today)).hasStatus(422).bodyText().contains("la storia non si riscrive");
        assertThat(move("ufficio", "RESUMED", today.plusYears(4)))
                .hasStatus(422)
                .bodyText()
                .contains("non è accreditato");
        assertThat(move("ufficio", "SOMETHING", today))
                .hasStatus(422)
                .bodyText()
                .contains("che cosa si dispone");
    }

    @Test
    void only_the_office_decides_and_only_the_body_itself_reads_why() {
        assertThat(move(body.user(), "SUSPENDED", today)).hasStatus(403);
        assertThat(move("coordinatore", "SUSPENDED", today)).hasStatus(403);
        move("ufficio", "SUSPENDED", today);
        var address = "/accreditamento/albo/" + entry;
        assertThat(http.get().uri(address).with(as.user(body.user())))
                .bodyText()
                .contains("Polizza scaduta");
        assertThat(http.get().uri(address).with(as.user("ente"))).hasStatus(404);
        assertThat(http.get().uri(address).with(as.user("admin"))).hasStatus(404);
        assertThat(http.get().uri("/albo")).bodyText().contains("sospeso").doesNotContain("Polizza scaduta");
    }

    private MvcTestResult remedied(UUID check, String how) {
        return check("/" + check + "/rimedio", "remediedOn", today.toString(), "remedy", how);
    }

    private MvcTestResult check(String path, String... fields) {
        var request = http.post()
                .uri("/accreditamento/albo/" + entry + "/controlli" + path)
                .with(as.user("ufficio"))
                .param("id", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_check_is_planned_done_and_its_findings_are_closed() {
        assertThat(check("", "subject", "Registri delle presenze", "on", today.toString()))
                .hasStatus3xxRedirection();
        UUID id = as.run(body.user(), () -> read.handle(entry))
                .checks()
                .getFirst()
                .id();
        assertThat(found(id, "")).hasStatus(422);
        assertThat(found(id, today.toString())).hasStatus3xxRedirection();
        assertThat(list(body.user())).bodyText().contains("Registri delle presenze", "con rilievi");
        assertThat(remedied(id, "Consegnati")).hasStatus3xxRedirection();
        assertThat(remedied(id, "Di nuovo")).hasStatus(422).bodyText().contains("già registrato");
        assertThat(list("ente")).bodyText().doesNotContain(body.name());
    }

    private MvcTestResult found(UUID check, String remedyDue) {
        String[] fields = {
            "doneOn", today.toString(), "outcome", "FINDINGS", "findings", "Mancano tre fogli", "remedyDue", remedyDue
        };
        return check("/" + check + "/esito", fields);
    }

    private List<TodayLine> lines(String user) {
        return as.inTransaction(user, () -> waiting.of(as.actor(user)));
    }

    @Test
    void a_body_is_told_in_time_that_its_accreditation_runs_out() {
        Coop old = providers.accredited("Cooperativa " + UUID.randomUUID(), Areas.EDUCATION, today.minusYears(3));
        assertThat(lines(old.user())).anyMatch(line -> line.text().contains("sta per scadere"));
        assertThat(lines(body.user())).isEmpty();
        assertThat(lines("assistente")).isEmpty();
    }

    private MvcTestResult list(String user) {
        return http.get().uri("/accreditamento/controlli").with(as.user(user)).exchange();
    }
}
