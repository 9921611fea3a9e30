package it.trama.signal;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class JoiningByHandTest {

    @Autowired
    Signalling signals;

    @Autowired
    JdbcClient db;

    @Autowired
    As as;

    private String address(UUID signal) {
        return "/segnalazioni/" + signals.matter("assistente", signal);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The last one into the matter. */
    private String join(String into) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("select id from signal.joins where into_matter = :id order by at desc limit 1")
                        .param("id", UUID.fromString(id(into)))
                        .query(String.class)
                        .single());
    }

    @Test
    void a_second_signal_that_was_not_recognised_is_joined_once() {
        String name = Signalling.someName();
        String first = address(signals.send("caf", name, "debts"));
        String second = address(signals.send("medico", name + "x", "carer"));
        assertThat(signals.get("assistente", first + "/unisci")).bodyText().contains(name + "x Tommaso");
        String sending = UUID.randomUUID().toString();
        assertThat(signals.post("assistente", first + "/unisci", "id", sending, "other", id(second)))
                .hasRedirectedUrl(first);
        signals.post("assistente", first + "/unisci", "id", sending, "other", id(second));
        assertThat(signals.get("assistente", first)).bodyText().contains("2 volte", "Unita a mano");
        assertThat(signals.get("assistente", second)).bodyText().contains("2 volte", "CAF di Cremona");
        assertThat(signals.get("assistente", "/segnalazioni"))
                .bodyText()
                .contains(first)
                .doesNotContain(second);
    }

    @Test
    void a_mistake_is_parted_exactly_and_once() {
        String name = Signalling.someName();
        String first = address(signals.send("caf", name, "debts"));
        UUID signal = signals.send("medico", name + "x", "carer");
        String second = address(signal);
        signals.post("assistente", first + "/unisci", "other", id(second));
        String part = first + "/separa/" + join(first);
        assertThat(signals.get("assistente", first + "/unisci")).bodyText().contains(part);
        signals.post("assistente", part);
        signals.post("assistente", part);
        assertThat(signals.get("assistente", first))
                .bodyText()
                .doesNotContain("2 volte")
                .contains("Separata");
        assertThat(address(signal)).isEqualTo(second);
        assertThat(signals.get("assistente", "/segnalazioni")).bodyText().contains(second);
    }

    @Test
    void who_answers_at_the_old_address_answers_the_one_it_went_to() {
        String name = Signalling.someName();
        String first = address(signals.send("caf", name, "debts"));
        String second = address(signals.send("medico", name + "x", "carer"));
        signals.post("assistente", first + "/unisci", "other", id(second));
        assertThat(signals.post("assistente", second + "/prendi")).hasStatus3xxRedirection();
        assertThat(signals.get("assistente", first)).bodyText().contains("Presa in mano");
    }

    @Test
    void a_third_signal_known_by_the_joined_name_goes_where_the_second_went() {
        String name = Signalling.someName();
        String first = address(signals.send("caf", name, "debts"));
        String second = address(signals.send("medico", name + "x", "carer"));
        signals.post("assistente", first + "/unisci", "other", id(second));
        assertThat(address(signals.send("caf", name + "x", "debts"))).isEqualTo(first);
        assertThat(signals.get("assistente", first)).bodyText().contains("3 volte");
    }

    @Test
    void only_what_is_open_and_one_s_own_is_joined() {
        String name = Signalling.someName();
        String first = address(signals.send("caf", name, "debts"));
        String other = address(signals.send("caf", name + "y", "debts"));
        assertThat(signals.post("assistente", first + "/unisci"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli quale");
        assertThat(signals.get("assistente2", first + "/unisci")).hasStatus(404);
        assertThat(signals.post("assistente2", first + "/unisci", "other", id(other)))
                .hasStatus(404);
        assertThat(signals.get("caf", first + "/unisci")).hasStatus(404);
        signals.post(
                "assistente",
                other + "/passa",
                "team",
                DemoStaff.id("team", "T2").toString());
        signals.post("assistente", first + "/unisci", "other", id(other));
        assertThat(signals.get("assistente", first)).bodyText().doesNotContain("2 volte");
        assertThat(signals.get("assistente2", other)).hasStatusOk();
    }
}
