package it.trama.signal.sources;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.signal.Signalling;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class ReportOfAnAntennaTest {

    private static final String REPORT = "/segnalazioni/resoconto";

    @Autowired
    Signalling signals;

    private List<Integer> numbers(String user) throws Exception {
        String file = signals.get(user, REPORT + ".csv?scheda=TAX_CENTRE")
                .getResponse()
                .getContentAsString();
        String line = file.lines()
                .filter(l -> l.startsWith("CAF di Cremona"))
                .findFirst()
                .orElseThrow();
        return List.of(line.split(";", -1)).stream()
                .filter(cell -> cell.matches("\\d+"))
                .map(Integer::parseInt)
                .toList();
    }

    @Test
    void counts_signals_and_answers_of_one_s_own_teams() throws Exception {
        UUID id = signals.send("caf", Signalling.someName(), "debts");
        List<Integer> before = numbers("assistente");
        signals.post("assistente", "/segnalazioni/" + signals.matter("assistente", id) + "/rispondi", "phrase", "MET");
        signals.send("caf", Signalling.someName(), "debts");
        List<Integer> after = numbers("assistente");
        assertThat(after.get(0)).isEqualTo(before.get(0) + 1);
        assertThat(after.get(1)).isEqualTo(before.get(1) + 1);
        assertThat(after.get(2)).as("in time").isEqualTo(before.get(2) + 1);
    }

    @Test
    void is_for_the_teams_that_answer_and_for_the_days_asked() {
        assertThat(signals.get("assistente", REPORT)).hasStatusOk().bodyText().contains("Entro il termine", "Aiuti");
        assertThat(signals.get("assistente", REPORT + "?dal=1/1/2001&al=31/12/2001"))
                .bodyText()
                .contains("Nessuna segnalazione in questo periodo");
        for (String user : List.of("caf", "ufficio", "sindaco")) {
            assertThat(signals.get(user, REPORT)).hasStatus(404);
            assertThat(signals.get(user, REPORT + ".csv")).hasStatus(404);
        }
    }

    @Test
    void never_counts_what_is_sealed() throws Exception {
        signals.send("medico", Signalling.someName(), "carer");
        String before = signals.get("coordinatore", REPORT).getResponse().getContentAsString();
        signals.send("medico", Signalling.someName(), "witnessed-violence");
        String after = signals.get("coordinatore", REPORT).getResponse().getContentAsString();
        assertThat(table(after)).isEqualTo(table(before));
    }

    private static String table(String page) {
        return page.contains("<tbody>") ? page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>")) : "";
    }
}
