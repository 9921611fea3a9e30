package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.trust.signin.As;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class MoneyGrantedInAdvanceTest {

    @Autowired
    Wards wards;

    @Autowired
    MakingMoves.Placing placing;

    @Autowired
    Budget budget;

    @Autowired
    As as;

    @Test
    void is_set_by_the_plan_office_which_sees_course_and_capacity_without_names() {
        assertThat(grant("4000")).hasStatus3xxRedirection();
        UUID id = wards.asked();
        Voucher voucher = wards.voucher(id);
        for (String show : new String[] {"open", "waiting", "all"}) {
            assertThat(wards.get("ufficio", "/voucher/ufficio?mostra=" + show + "&ente=" + Wards.SERVIZI))
                    .bodyText()
                    .contains(voucher.number(), "564,00", "Verde Casa", "determina 7")
                    .doesNotContain("Zanetti", "Postumia");
        }
        assertThat(wards.get("ufficio", "/voucher/ufficio?mostra=late"))
                .bodyText()
                .doesNotContain(voucher.number());
    }

    @Test
    void belongs_to_the_plan_office() {
        for (String user : new String[] {"reparto", "ente", "assistente", "coordinatore", "sindaco"}) {
            assertThat(wards.get(user, "/voucher/ufficio")).as(user).hasStatus(404);
        }
        assertThat(wards.get("ente", "/voucher/nuovo")).hasStatus(404);
    }

    @Test
    void asks_for_a_line_a_sum_and_an_act() {
        assertThat(wards.post(
                        "ufficio",
                        "/voucher/ufficio",
                        Map.of("id", UUID.randomUUID().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Scegliere una linea", "Scrivere una somma", "Scrivere l'atto");
    }

    /** Whatever other tests have granted is taken away first, and given back at the end. */
    @Test
    void that_is_not_there_makes_the_voucher_wait_and_lets_it_go_on_when_it_comes() {
        wards.withoutMoney(() -> {
            UUID id = wards.asked();
            assertThat(wards.voucher(id).place().waits()).isEqualTo(Voucher.Waits.NOT_AUTHORISED);
            assertThat(wards.get("reparto", "/voucher/" + id)).bodyText().contains("Non c'è una somma autorizzata");
            assertThat(wards.get("ufficio", "/")).bodyText().contains("disponibilità");
            UUID small = wards.authorised("100");
            placing.place(id);
            assertThat(wards.voucher(id).place().waits()).isEqualTo(Voucher.Waits.NO_BUDGET);
            assertThat(wards.post("ufficio", "/voucher/ufficio/chiudi", Map.of("id", small.toString())))
                    .hasStatus3xxRedirection();
            grant("600");
            placing.place(id);
            assertThat(wards.voucher(id).state()).isEqualTo(VoucherState.OFFERED);
            UUID second = wards.asked();
            assertThat(wards.voucher(second).place().waits()).isEqualTo(Voucher.Waits.NO_BUDGET);
            wards.done("assistente", second, Move.DENY, "words", "finite le risorse");
        });
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult grant(String ceiling) {
        UUID line = as.inTransaction(
                "ufficio",
                () -> budget.openLines(wards.today().getYear()).stream()
                        .max(Comparator.comparing(open -> open.available().amount()))
                        .orElseThrow()
                        .id());
        var typed = new HashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("line", line.toString());
        typed.put("ceiling", ceiling);
        typed.put("from", wards.today().toString());
        typed.put("until", "");
        typed.put("act", "determina 7");
        return wards.post("ufficio", "/voucher/ufficio", typed);
    }
}
