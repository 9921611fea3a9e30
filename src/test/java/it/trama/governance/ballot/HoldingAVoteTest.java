package it.trama.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.governance.Assembly;
import it.trama.governance.Hall;
import it.trama.governance.Tally.Choice;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A vote from its opening to a result that never changes. */
@TramaTest
class HoldingAVoteTest {

    @Autowired
    Hall hall;

    @Autowired
    Assembly assembly;

    private record Open(UUID session, UUID item) {}

    /** With three who are there; the regulation asks for nobody more. */
    private Open open(String day, String kind) {
        var body = assembly.body(Map.of("firstHeads", "", "firstWeight", ""));
        assembly.seatAccount(body, Assembly.CREMONA, "sindaco");
        assembly.seatAccount(body, "019027", "sindaca");
        UUID session = assembly.session(body, day);
        UUID item = assembly.item(session, "Riparto di prova", kind);
        assembly.open(session);
        assembly.present(session, "Cremona", "Castelvisconti", "Soresina");
        return new Open(session, item);
    }

    @Test
    void heads_pass_and_weight_fails_then_an_amendment_passes() {
        Open open = open("3/3/2031", "DECISION");
        UUID first = assembly.ballot(open.item(), "OPEN", "");
        assembly.vote(first, assembly.unit(open.session(), "Cremona"), "AGAINST");
        hall.post(Hall.SECRETARY, "/governance/votazioni/" + first + "/altri", Map.of("choice", "FOR"));
        assembly.close(first);
        assertThat(assembly.outcome(first).approved()).isFalse();
        assertThat(hall.get("sindaca", "/governance/votazioni/" + first))
                .bodyText()
                .contains("Favorevoli 2 teste su 3", "non approvata", "più di 1/2 del peso (non raggiunto)");
        var change = Map.of("number", "1", "title", "Riparto emendato", "change", "Più ai piccoli");
        hall.post(Hall.SECRETARY, "/governance/punti/" + open.item() + "/emenda", change);
        UUID second = assembly.ballot(open.item(), "OPEN", "");
        hall.post(Hall.SECRETARY, "/governance/votazioni/" + second + "/altri", Map.of("choice", "FOR"));
        assembly.close(second);
        assertThat(assembly.outcome(second).approved()).isTrue();
        assertThat(hall.get("sindaca", "/governance/punti/" + open.item()))
                .bodyText()
                .contains("Versione 1, voto palese", "Versione 2, voto palese", "Più ai piccoli");
    }

    @Test
    void the_database_refuses_to_change_a_closed_vote_even_to_its_owner() {
        Open open = open("4/3/2031", "DECISION");
        UUID ballot = assembly.ballot(open.item(), "OPEN", "");
        UUID cremona = assembly.unit(open.session(), "Cremona");
        assembly.vote(ballot, cremona, "FOR");
        assembly.close(ballot);
        assertThat(assembly.vote(ballot, cremona, "AGAINST")).hasStatus(422);
        for (String sql : new String[] {
            "update governance.votes set choice = 'AGAINST' where ballot_id = ?",
            "delete from governance.votes where ballot_id = ?",
            "update governance.results set approved = true where ballot_id = ?",
            "update governance.ballots set state = 'OPEN', closed_at = null where id = ?",
            "delete from governance.voters where ballot_id = ?"
        }) {
            assertThatThrownBy(() -> hall.asOwner(sql, ballot)).hasMessageContaining("closed");
        }
        assertThatThrownBy(() ->
                        hall.asOwner("update governance.units set weight = 1 where session_id = ?", open.session()))
                .hasMessageContaining("frozen");
    }

    @Test
    void a_mayor_votes_their_own_seat_from_the_phone_and_only_that() {
        Open open = open("5/3/2031", "DECISION");
        UUID ballot = assembly.ballot(open.item(), "OPEN", "PRESENT_HEADS");
        String mine = "/governance/votazioni/" + ballot + "/mio";
        String cremona = assembly.unit(open.session(), "Cremona").toString();
        assertThat(hall.get("sindaca", "/governance/votazioni/" + ballot))
                .bodyText()
                .contains("Il tuo voto: Castelvisconti");
        assertThat(hall.post("sindaca", mine, Map.of("unit", cremona, "choice", "FOR")))
                .hasStatus(404);
        assertThat(hall.post("sindaco", mine, Map.of("unit", cremona, "choice", "AGAINST")))
                .hasStatus3xxRedirection();
        assertThat(assembly.vote(ballot, UUID.fromString(cremona), "FOR"))
                .hasStatus(422)
                .bodyText()
                .contains("Ha votato dal proprio accesso");
        assertThat(hall.get("sindaca", "/governance/votazioni/" + ballot))
                .bodyText()
                .doesNotContain("Sindaco di Cremona");
        assembly.close(ballot);
        assertThat(assembly.outcome(ballot).tally().of(Choice.AGAINST).heads()).isEqualTo(1);
        assertThat(assembly.outcome(ballot).tally().of(Choice.NOT_VOTING).heads())
                .isEqualTo(2);
    }

    @Test
    void a_secret_vote_leaves_no_row_that_ties_it_to_who_cast_it() {
        Open open = open("6/3/2031", "PERSONS");
        UUID ballot = assembly.ballot(open.item(), "SECRET", "PRESENT_HEADS");
        String mine = "/governance/votazioni/" + ballot + "/mio";
        var vote =
                Map.of("unit", assembly.unit(open.session(), "Castelvisconti").toString(), "choice", "AGAINST");
        assertThat(hall.post("sindaca", mine, vote)).hasStatus3xxRedirection();
        assertThat(hall.post("sindaca", mine, vote)).hasStatus(422).bodyText().contains("Hai già votato");
        assertThat(hall.asOwner("delete from governance.votes where ballot_id = ?", ballot))
                .isZero();
        assertThat(hall.get(Hall.SECRETARY, "/governance/votazioni/" + ballot))
                .bodyText()
                .contains("Hanno votato 1 su 3", "nessuna riga lega il voto")
                .doesNotContain("non approvata");
        assembly.close(ballot);
        assertThat(assembly.outcome(ballot).tally().of(Choice.AGAINST).heads()).isEqualTo(1);
        assertThat(assembly.outcome(ballot).tally().of(Choice.NOT_VOTING).heads())
                .isEqualTo(2);
    }

    @Test
    void papers_are_counted_by_heads_and_never_more_than_were_given() {
        Open open = open("7/3/2031", "PERSONS");
        UUID refused = assembly.ballot(open.item(), "PAPER", "PRESENT_BOTH");
        assertThat(hall.get(Hall.SECRETARY, "/governance/votazioni/" + refused)).hasStatus(404);
        UUID ballot = assembly.ballot(open.item(), "PAPER", "PRESENT_HEADS");
        String close = "/governance/votazioni/" + ballot + "/chiudi";
        assertThat(hall.post(Hall.SECRETARY, close, Map.of("p-FOR-1", "4")))
                .hasStatus(422)
                .bodyText()
                .contains("Sono più schede di quelle consegnate");
        assertThat(hall.post(Hall.SECRETARY, close, Map.of("p-FOR-1", "2", "p-ABSTAINED-1", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi chi ha contato le schede");
        var counted = Map.of("p-FOR-1", "2", "p-ABSTAINED-1", "1", "tellers", "Ada Conti e Ugo Neri");
        assertThat(hall.post(Hall.SECRETARY, close, counted)).hasStatus3xxRedirection();
        assertThat(assembly.outcome(ballot).words()).startsWith("Favorevoli 2 teste su 3 dei presenti: approvata.");
    }

    @Test
    void a_vote_opened_by_mistake_is_annulled_with_its_reason_and_held_again() {
        Open open = open("8/3/2031", "DECISION");
        UUID ballot = assembly.ballot(open.item(), "OPEN", "");
        String annul = "/governance/votazioni/" + ballot + "/annulla";
        assertThat(hall.post(Hall.SECRETARY, annul, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi perché");
        assertThat(hall.post(Hall.SECRETARY, annul, Map.of("reason", "testo sbagliato")))
                .hasStatus3xxRedirection();
        assertThat(hall.get(Hall.SECRETARY, "/governance/punti/" + open.item()))
                .bodyText()
                .contains("votazione annullata: testo sbagliato");
        assertThat(hall.get(Hall.SECRETARY, "/governance/votazioni/" + assembly.ballot(open.item(), "OPEN", "")))
                .hasStatusOk();
    }

    @Test
    void a_vote_entered_wrongly_is_taken_back_while_the_ballot_is_open() {
        Open open = open("9/3/2031", "DECISION");
        UUID ballot = assembly.ballot(open.item(), "OPEN", "PRESENT_HEADS");
        UUID cremona = assembly.unit(open.session(), "Cremona");
        assembly.vote(ballot, cremona, "AGAINST");
        assertThat(assembly.vote(ballot, cremona, "")).hasStatus3xxRedirection();
        hall.post(Hall.SECRETARY, "/governance/votazioni/" + ballot + "/altri", Map.of("choice", "FOR"));
        assembly.close(ballot);
        assertThat(assembly.outcome(ballot).tally().of(Choice.FOR).heads()).isEqualTo(3);
        assertThat(assembly.outcome(ballot).tally().of(Choice.AGAINST).heads()).isZero();
    }
}
