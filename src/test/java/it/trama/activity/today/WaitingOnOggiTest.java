package it.trama.activity.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.activity.Offered;
import it.trama.trust.TodayLine;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first page says to who keeps activities. */
@TramaTest
class WaitingOnOggiTest {

    @Autowired
    Offered offered;

    @Autowired
    ActivityLines lines;

    @Autowired
    As as;

    private List<TodayLine> of(String user) {
        return as.inTransaction(user, () -> lines.of(as.actor(user)));
    }

    @Test
    void a_free_place_and_a_session_without_presences_wait() {
        UUID activity = offered.activity(1);
        UUID first = offered.enrol(activity, "prima");
        UUID second = offered.enrol(activity, "seconda");
        String title = "Prova " + activity.toString().substring(0, 8);
        assertThat(of(Offered.KEEPER)).anyMatch(line -> line.text().equals("Presenze da segnare: " + title));
        offered.post(Offered.KEEPER, "/iscrizioni/persone/" + first + "/ritiro", Map.of("reason", "cambia scuola"));
        assertThat(of(Offered.KEEPER))
                .anyMatch(line -> line.href().equals("/iscrizioni/persone/" + second)
                        && line.person().equals("seconda Prova"));
        assertThat(of("san-vincenzo")).noneMatch(line -> line.text().contains(title));
        assertThat(of("ufficio")).isEmpty();
    }
}
