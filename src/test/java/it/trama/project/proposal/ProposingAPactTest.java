package it.trama.project.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of the charity writes a proposal, and its pact group decides. */
@TramaTest
class ProposingAPactTest {

    @Autowired
    PactProposals make;

    @Autowired
    As as;

    @Autowired
    Proposals proposals;

    private Proposal now(UUID id) {
        return as.inTransaction("caritas", () -> proposals.find(id).orElseThrow());
    }

    @Test
    void a_draft_is_read_by_the_own_body_only() {
        UUID id = make.draft();
        assertThat(make.open("caritas", id)).hasStatusOk().bodyText().contains("Dario Zanibelli", "Invia al gruppo");
        for (String other : new String[] {"ente", "coordinatore", "san-vincenzo", "assistente"}) {
            assertThat(make.open(other, id)).as(other).hasStatus(404);
        }
    }

    @Test
    void sent_twice_it_is_there_once_and_the_group_reads_it() {
        UUID id = UUID.randomUUID();
        make.save(PactProposals.complete(id), "invia");
        make.save(PactProposals.complete(id), "invia");
        assertThat(now(id).state()).isEqualTo(ProposalState.SENT);
        assertThat(now(id).origin().subdistrict()).isZero();
        for (String member : new String[] {"ente", "coordinatore"}) {
            assertThat(make.open(member, id))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Vorrei tornare", "Accetta la proposta");
        }
        for (String other : new String[] {"san-vincenzo", "assistente", "assistente2", "antenna"}) {
            assertThat(make.open(other, id)).as(other).hasStatus(404);
            assertThat(make.move(other, id, "accetta")).as(other).hasStatus(404);
        }
    }

    @Test
    void what_is_missing_is_said_at_the_fields_and_the_rest_is_kept() {
        UUID id = UUID.randomUUID();
        var fields = new HashMap<>(PactProposals.complete(id));
        fields.put("birth", "");
        fields.put("consentHow", "");
        assertThat(make.save(fields, "invia"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi almeno l'anno di nascita", "senza il suo consenso", "id=\"birth-error\"");
        assertThat(now(id).state()).isEqualTo(ProposalState.DRAFT);
        fields.put("birth", "2090");
        assertThat(make.save(fields, "salva")).hasStatus(422).bodyText().contains("1984 o la data");
    }

    @Test
    void two_coordinators_accept_and_one_may_think_again() {
        UUID id = make.sent();
        make.move("ente", id, "accetta");
        assertThat(now(id).state()).isEqualTo(ProposalState.HALF_ACCEPTED);
        make.move("ente", id, "accetta");
        make.move("coordinatore", id, "accetta");
        assertThat(now(id).state()).isEqualTo(ProposalState.ACCEPTED);
        make.move("ente", id, "ripensa");
        assertThat(now(id).state()).isEqualTo(ProposalState.HALF_ACCEPTED);
        assertThat(make.move("caritas", id, "accetta")).hasStatus(404);
    }

    @Test
    void given_back_with_a_reason_it_is_written_anew_and_sent_again() {
        UUID id = make.sent();
        make.move("ente", id, "accetta");
        assertThat(make.move("coordinatore", id, "restituisci"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi che cosa manca");
        assertThat(make.giveBack("coordinatore", id, "Chi lo ospita?")).hasStatus3xxRedirection();
        assertThat(make.get("caritas", "/")).bodyText().contains("Proposta di patto restituita");
        assertThat(make.get("caritas", "/patti/proposte/" + id + "/modifica"))
                .bodyText()
                .contains("Chi lo ospita?");
        var fields = new HashMap<>(PactProposals.complete(id));
        fields.put("version", Integer.toString(now(id).standing().saved().version()));
        fields.put("strengths", "Lo ospita un amico");
        assertThat(make.save(fields, "invia")).hasStatus3xxRedirection();
        assertThat(now(id).state()).isEqualTo(ProposalState.SENT);
        assertThat(now(id).standing().voices()).isEqualTo(Proposal.Voices.NONE);
        assertThat(make.open("ente", id)).bodyText().contains("Lo ospita un amico", "Chi lo ospita?");
    }

    @Test
    void withdrawn_it_is_gone_for_the_group_and_ends() {
        UUID id = make.sent();
        assertThat(make.move("caritas", id, "ritira")).hasStatus3xxRedirection();
        assertThat(make.move("caritas", id, "ritira")).hasStatus3xxRedirection();
        assertThat(make.open("ente", id)).hasStatus(404);
        assertThat(make.move("caritas", id, "invia")).hasStatus(422);
        assertThat(make.get("caritas", "/patti/proposte/" + id + "/modifica")).hasStatus(404);
        var fields = new HashMap<>(PactProposals.complete(id));
        fields.put("wishes", "Altro");
        assertThat(make.save(fields, "salva")).hasStatus(422);
    }

    @Test
    void a_colleague_who_saves_the_same_draft_chooses_field_by_field() {
        UUID id = make.draft();
        var first = new HashMap<>(PactProposals.complete(id));
        first.put("version", "1");
        first.put("wishes", "Vorrei una stanza");
        assertThat(make.save(first, "salva")).hasStatus3xxRedirection();
        var second = new HashMap<>(PactProposals.complete(id));
        second.put("version", "1");
        second.put("wishes", "Vorrei una casa");
        assertThat(make.save(second, "salva"))
                .hasStatus(409)
                .bodyText()
                .contains("Vorrei una stanza", "Vorrei una casa");
    }

    @Test
    void the_list_shows_to_each_what_is_theirs() {
        UUID id = make.sent();
        assertThat(make.get("caritas", "/patti/proposte")).bodyText().contains(id.toString(), "Proponi un patto");
        assertThat(make.get("ente", "/patti/proposte")).bodyText().contains(id.toString());
        assertThat(make.get("coordinatore", "/")).bodyText().contains("Proposta di patto da decidere");
        assertThat(make.get("san-vincenzo", "/patti/proposte")).bodyText().doesNotContain(id.toString());
        assertThat(make.get("assistente", "/patti/proposte/nuova")).hasStatus(403);
    }
}
