package it.trama.transport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.transport.Fleet;
import it.trama.transport.TransportFixtures;
import it.trama.trust.signin.As;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class SettingTravelRulesTest {

    private static final String HOME = "/trasporti/regole";

    @Autowired
    TransportFixtures transport;

    @Autowired
    Fleet fleet;

    @Autowired
    As as;

    private static Map<String, String> typed(String speed) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("speed", speed);
        typed.put("detour", "1,3");
        typed.put("within", "3");
        typed.put("boarding", "5");
        typed.put("together", "15");
        return typed;
    }

    private int speed() {
        return as.inTransaction("coordinatore", () -> fleet.travel(transport.today()))
                .rules()
                .speedKmh();
    }

    @Test
    void hold_from_today_and_the_newest_counts() {
        int before = speed();
        assertThat(transport.post("coordinatore", HOME, typed("52"))).hasStatus3xxRedirection();
        assertThat(speed()).isEqualTo(52);
        assertThat(transport.get("coordinatore", HOME)).bodyText().contains("52");
        transport.post("coordinatore", HOME, typed(Integer.toString(before)));
        assertThat(speed()).isEqualTo(before);
    }

    @Test
    void what_does_not_fit_is_said_and_others_have_no_such_page() {
        assertThat(transport.post("coordinatore", HOME, typed("500")))
                .hasStatus(422)
                .bodyText()
                .contains("Un numero da 10 a 110.");
        assertThat(transport.post("coordinatore", HOME, Map.of())).hasStatus(422);
        assertThat(transport.get("trasporti", HOME)).hasStatus(404);
        assertThat(transport.post("trasporti", HOME, typed("50"))).hasStatus(404);
    }
}
