package it.trama.governance.member;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Chamber;
import it.trama.governance.Hall;
import it.trama.governance.Tally.Choice;
import it.trama.trust.signin.As;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class ADelegateVotesTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Hall hall;

    @Autowired
    Chamber chamber;

    @Autowired
    As as;

    private void sent(UUID body, UUID session) {
        UUID seat = chamber.list(
                        UUID.class, "select id from governance.seats where body_id = ? and name = 'Cremona'", body)
                .getFirst();
        String address = "/governance/seggi/" + seat;
        assertThat(hall.get(Hall.SECRETARY, address)).bodyText().contains("Per quale seduta", "6 giugno 2032");
        var form = Map.of(
                "name", "Ivo Vice",
                "office", "Vicesindaco",
                "act", "prot. 12",
                "session", session.toString(),
                "account", as.actor("sindaca").user().toString());
        assertThat(hall.post(Hall.SECRETARY, address + "/delegato", form)).hasStatus3xxRedirection();
    }

    @Test
    void from_their_own_account_for_that_session_only() {
        UUID body = assembly.body(Map.of("firstHeads", "", "firstWeight", ""));
        UUID session = assembly.session(body, "6/6/2032");
        UUID other = assembly.session(body, "7/6/2032");
        sent(body, session);
        vote(session, 3);
        vote(other, 4);
    }

    /** @param answer 3: redirected, voted; 4: not theirs */
    private void vote(UUID session, int answer) {
        UUID item = assembly.item(session, "Riparto", "DECISION");
        assembly.open(session);
        UUID unit = assembly.unit(session, "Cremona");
        assembly.mark(session, unit, Map.of("what", "DELEGATE", "person", "Ivo Vice", "act", "prot. 12"));
        UUID ballot = assembly.ballot(item, "OPEN", "");
        var voted = hall.post(
                "sindaca",
                "/governance/votazioni/" + ballot + "/mio",
                Map.of("unit", unit.toString(), "choice", "FOR"));
        assertThat(voted.getResponse().getStatus() / 100).isEqualTo(answer);
        assembly.close(ballot);
        assertThat(assembly.outcome(ballot).tally().of(Choice.FOR).heads()).isEqualTo(answer == 3 ? 1 : 0);
    }
}
