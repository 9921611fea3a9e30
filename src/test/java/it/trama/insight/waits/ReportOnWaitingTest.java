package it.trama.insight.waits;

import static it.trama.admission.Homes.HOME;
import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.Homes;
import it.trama.trust.signin.As;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class ReportOnWaitingTest {

    private static final String ADDRESS = "/cruscotto/attese";
    private static final Pattern SMALL = Pattern.compile("<td class=\"t-num\">[1-4]</td>");

    @Autowired
    Homes homes;

    @Autowired
    Waits waits;

    @Autowired
    As as;

    private void one_enters_and_one_refuses() {
        UUID home = homes.home("Casa dei conti", 2);
        var one = homes.woman("Contini", "1941-02-01");
        UUID place = homes.onList(one, home, Map.of());
        homes.offer(place, "");
        homes.answer(place, true, "");
        assertThat(homes.enter(place, homes.today())).hasStatus3xxRedirection();
        UUID other = homes.onList(homes.woman("Contolini", "1942-02-01"), home, Map.of());
        homes.offer(other, "");
        assertThat(homes.answer(other, false, "FAR")).hasStatus3xxRedirection();
    }

    @Test
    void who_enters_and_what_is_refused_is_counted_and_no_small_number_is_shown() {
        one_enters_and_one_refuses();
        var entered = as.inTransaction(WORKER, () -> waits.entered(homes.today().getYear(), null));
        assertThat(entered).contains(new Waits.One("RSA", "019036", "FEMALE", 100));
        var offers = as.inTransaction(WORKER, () -> waits.offers(homes.today().getYear(), null));
        assertThat(offers).anyMatch(offer -> offer.reason().equals("FAR"));
        assertThat(homes.get("ufficio", ADDRESS))
                .hasStatusOk()
                .bodyText()
                .contains("Chi aspetta oggi", "troppo lontana", "Residenza sanitaria assistenziale")
                .doesNotContain("Contini")
                .doesNotContainPattern(SMALL);
        assertThat(homes.get("ufficio", ADDRESS + ".csv?tipo=RSA"))
                .hasStatusOk()
                .bodyText()
                .contains("Comune;Donne;giorni;Uomini;giorni;Tutti;giorni", "rifiutati");
    }

    @Test
    void a_body_reads_only_of_its_own_facilities() {
        UUID home = homes.home("Casa degli altri", 2);
        homes.onList(homes.woman("Altrini", "1941-02-01"), home, Map.of());
        assertThat(homes.get(HOME, ADDRESS)).hasStatusOk().bodyText().contains("solo le strutture del tuo ente");
        assertThat(homes.get("trasporti", ADDRESS)).bodyText().contains("Nessuna lista d'attesa ancora");
        assertThat(homes.get(HOME, ADDRESS + "?anno=1&tipo=BOH")).hasStatusOk();
        assertThat(homes.get(HOME, "/liste-d-attesa")).bodyText().contains(ADDRESS);
        assertThat(homes.get("ufficio", "/cruscotto")).bodyText().contains(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"antenna", "dpo", "admin", "reparto"})
    void it_is_closed_to_who_neither_plans_nor_keeps_a_facility(String user) {
        assertThat(homes.get(user, ADDRESS)).hasStatus(403);
        assertThat(homes.get(user, ADDRESS + ".csv")).hasStatus(403);
    }
}
