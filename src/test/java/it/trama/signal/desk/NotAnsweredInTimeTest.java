package it.trama.signal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.signal.Signalling;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class NotAnsweredInTimeTest {

    @Autowired
    Signalling signals;

    @Autowired
    EscalationJob job;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void becomes_the_coordinator_s_once() {
        String name = Signalling.someName();
        UUID matter = signals.matter("assistente", signals.send("caf", name, "debts"));
        String team = DemoStaff.id("team", "T2").toString();
        signals.post("assistente", "/segnalazioni/" + matter + "/passa", "team", team);
        signals.post("assistente2", "/segnalazioni/" + matter + "/prendi");
        as.inTransaction(
                "assistente2",
                () -> db.sql("update signal.matters set due = due - 20 where id = :id")
                        .param("id", matter)
                        .update());
        assertThat(signals.get("coordinatore", "/")).bodyText().doesNotContain(name);
        job.run();
        job.run();
        assertThat(signals.get("coordinatore", "/")).bodyText().contains(name, "senza risposta");
        assertThat(signals.get("coordinatore", "/segnalazioni")).bodyText().contains("in ritardo");
        assertThat(signals.get("coordinatore", "/segnalazioni/" + matter))
                .bodyText()
                .containsOnlyOnce("avvisato il coordinatore");
    }
}
