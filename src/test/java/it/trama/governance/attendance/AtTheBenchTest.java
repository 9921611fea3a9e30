package it.trama.governance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Hall;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The roll of an assembly: who comes, leaves, gives a proxy; the quorum follows. */
@TramaTest
class AtTheBenchTest {

    @Autowired
    Hall hall;

    @Autowired
    Assembly assembly;

    private UUID opened(String day, Map<String, String> rules) {
        UUID session = assembly.session(assembly.body(rules), day);
        assembly.item(session, "Un punto", "DECISION");
        assembly.open(session);
        return session;
    }

    private String bench(UUID session) {
        return "/governance/sedute/" + session + "/presenze";
    }

    @Test
    void quorum_by_heads_and_by_weight_follows_each_touch() {
        UUID session = opened("2/2/2032", Map.of("firstHeads", ">=1/47", "firstWeight", ">1/2"));
        assembly.present(session, "Soresina");
        assertThat(hall.get(Hall.SECRETARY, bench(session)))
                .bodyText()
                .contains("manca il numero legale", "Presenti 1 teste su 47");
        assembly.present(session, "Cremona");
        assertThat(hall.get(Hall.SECRETARY, bench(session)))
                .bodyText()
                .doesNotContain("manca il numero legale")
                .contains("Presenti 2 teste su 47", "più di 1/2 del peso");
        assembly.mark(session, assembly.unit(session, "Cremona"), Map.of("what", "LEFT"));
        assertThat(hall.get(Hall.SECRETARY, bench(session)))
                .bodyText()
                .contains("manca il numero legale", "uscito alle");
        assembly.mark(session, assembly.unit(session, "Cremona"), Map.of("what", "MISTAKE"));
        assertThat(hall.get(Hall.SECRETARY, bench(session))).bodyText().contains("Presenti 2 teste su 47");
    }

    @Test
    void without_quorum_nothing_is_voted_and_the_second_call_may_have_it() {
        UUID session = opened("3/2/2032", Map.of("secondHeads", ""));
        assembly.present(session, "Soresina");
        UUID item = assembly.item(session, "Altro punto", "DECISION");
        assertThat(hall.get(Hall.SECRETARY, "/governance/votazioni/" + assembly.ballot(item, "OPEN", "")))
                .hasStatus(404);
        hall.post(Hall.SECRETARY, "/governance/sedute/" + session + "/seconda", Map.of());
        assertThat(hall.get(Hall.SECRETARY, "/governance/votazioni/" + assembly.ballot(item, "OPEN", "")))
                .hasStatusOk();
    }

    @Test
    void a_proxy_needs_a_present_holder_within_the_limit_and_counts_once() {
        UUID session = opened("4/2/2032", Map.of());
        String soresina = assembly.unit(session, "Soresina").toString();
        var toSoresina = Map.of("what", "PROXY", "act", "prot. 12", "holder", soresina);
        UUID annicco = assembly.unit(session, "Annicco");
        assertThat(assembly.mark(session, annicco, toSoresina)).bodyText().contains("deve essere presente");
        assembly.present(session, "Soresina");
        assembly.mark(session, annicco, toSoresina);
        assembly.mark(session, annicco, toSoresina);
        assertThat(assembly.mark(session, assembly.unit(session, "Azzanello"), toSoresina))
                .hasStatus(422)
                .bodyText()
                .contains("tante deleghe quante");
        assertThat(hall.get(Hall.SECRETARY, bench(session)))
                .bodyText()
                .contains("Presenti 2 teste su 47", "delega a Soresina");
        assembly.mark(session, assembly.unit(session, "Soresina"), Map.of("what", "LEFT"));
        assertThat(hall.get(Hall.SECRETARY, bench(session))).bodyText().contains("Presenti 0 teste su 47");
    }

    @Test
    void a_delegate_comes_with_a_writing_and_the_same_touch_twice_is_one() {
        UUID session = opened("5/2/2032", Map.of());
        UUID unit = assembly.unit(session, "Ostiano");
        assertThat(assembly.mark(session, unit, Map.of("what", "DELEGATE", "person", "Ada Neri")))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi chi viene e la delega scritta");
        var touch = Map.of(
                "id", UUID.randomUUID().toString(), "what", "DELEGATE", "person", "Ada Neri", "act", "prot. 7 del 1/2");
        assembly.mark(session, unit, touch);
        assembly.mark(session, unit, touch);
        assertThat(hall.get(Hall.SECRETARY, bench(session)))
                .bodyText()
                .contains("Ada Neri, con delega", "Presenti 1 teste su 47");
        assertThat(hall.get(Hall.SECRETARY, bench(session) + "/" + unit)).hasStatusOk();
        assertThat(hall.get("sindaca", bench(session))).hasStatus(404);
    }

    @Test
    void a_union_is_one_row_with_the_weight_of_its_members() {
        UUID union = UUID.randomUUID();
        String days = "'[2032-02-06,2032-02-07)'";
        hall.asOwner(
                "insert into governance.unions (id, name, kind, valid) values (?, 'Unione Adda', 'UNION', " + days
                        + ")",
                union);
        hall.asOwner(
                "insert into governance.union_municipalities select ?, m, " + days
                        + " from unnest(array['019044', '019038']) m",
                union);
        UUID session = opened("6/2/2032", Map.of());
        var unit = assembly.units(session).stream()
                .filter(one -> one.name().equals("Unione Adda"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.seats()).hasSize(2);
        assertThat(assembly.units(session)).hasSize(46);
        assertThat(hall.get(Hall.SECRETARY, bench(session))).bodyText().contains("Crotta d'Adda, Formigara");
    }

    @Test
    void who_was_marked_by_mistake_was_never_there_nor_the_proxies_they_held() {
        UUID session = opened("7/2/2032", Map.of());
        UUID soresina = assembly.unit(session, "Soresina");
        assembly.present(session, "Cremona", "Soresina");
        assembly.mark(
                session,
                assembly.unit(session, "Annicco"),
                Map.of("what", "PROXY", "act", "prot. 12", "holder", soresina.toString()));
        assertThat(hall.get(Hall.SECRETARY, bench(session))).bodyText().contains("Presenti 3 teste su 47");
        assertThat(assembly.mark(session, soresina, Map.of("what", "MISTAKE"))).hasStatus3xxRedirection();
        assertThat(hall.get(Hall.SECRETARY, bench(session)))
                .bodyText()
                .contains("Presenti 1 teste su 47")
                .doesNotContain("uscito alle", "delega a Soresina");
    }
}
