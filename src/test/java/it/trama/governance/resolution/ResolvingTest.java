package it.trama.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Chamber;
import it.trama.governance.Votes;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class ResolvingTest {

    @Autowired
    Chamber chamber;

    @Autowired
    Votes votes;

    private List<Integer> numbers(UUID body) {
        return chamber.list(
                Integer.class, "select number from governance.resolutions where body_id = ? order by number", body);
    }

    private UUID resolution(UUID body) {
        return chamber.list(UUID.class, "select id from governance.resolutions where body_id = ?", body)
                .getFirst();
    }

    @Test
    void what_passed_is_numbered_per_body_and_year_and_what_failed_is_not() {
        var body = chamber.body();
        UUID session = chamber.session(body, 20, "Primo");
        var hall = votes.open(body, session);
        votes.vote(hall, chamber.item(session, "Secondo"), true);
        votes.vote(hall, chamber.item(session, "Terzo"), false);
        votes.vote(hall, chamber.item(session, "Quarto"), true);
        assertThat(numbers(body.id())).containsExactly(1, 2);
        var other = chamber.body();
        UUID elsewhere = chamber.session(other, 20);
        votes.vote(votes.open(other, elsewhere), chamber.item(elsewhere, "Altro"), true);
        assertThat(numbers(other.id())).containsExactly(1);
    }

    @Test
    void it_says_who_voted_what_with_which_weight_on_the_page_and_on_paper() throws UnsupportedEncodingException {
        var body = chamber.body();
        UUID session = chamber.session(body, 20);
        votes.vote(votes.open(body, session), chamber.item(session, "Riparto del fondo"), true);
        String address = "/governance/delibere/" + resolution(body.id());
        assertThat(chamber.get("sindaco", address))
                .hasStatusOk()
                .bodyText()
                .contains("Riparto del fondo", "Unità 1", "70", "favorevoli", "Approvato.");
        var pdf = chamber.get("coordinatore", address + "/delibera.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getContentAsString()).startsWith("%PDF-");
        assertThat(chamber.get("assistente", address)).hasStatus(404);
    }

    @Test
    void the_register_is_searched_by_words_number_body_and_year_and_taken_away() {
        var body = chamber.body();
        UUID session = chamber.session(body, 20);
        var hall = votes.open(body, session);
        String word = "parola" + body.id().toString().substring(0, 8);
        votes.vote(hall, chamber.item(session, "Riparto " + word), true);
        votes.vote(hall, chamber.item(session, "Bilancio"), true);
        assertThat(chamber.get("sindaco", "/governance/delibere?organo=" + body.id() + "&q=" + word))
                .bodyText()
                .contains("Delibere trovate: 1", word)
                .doesNotContain("Bilancio");
        assertThat(chamber.get("sindaco", "/governance/delibere/delibere.csv?organo=" + body.id()))
                .bodyText()
                .contains(word, "Bilancio");
        assertThat(chamber.get("sindaco", "/governance/delibere?organo=" + body.id() + "&anno=1999"))
                .bodyText()
                .contains("Nessuna delibera con queste parole");
    }

    @Test
    void from_what_is_decided_one_comes_to_the_item_and_once_it_passed_to_the_resolution() {
        var body = chamber.body();
        UUID session = chamber.session(body, 20);
        UUID item = chamber.item(session, "Riparto del fondo");
        UUID subject = UUID.randomUUID();
        String about = "/governance/delibere/di/" + subject;
        assertThat(chamber.get("sindaco", about)).hasRedirectedUrl("/governance/delibere");
        chamber.change(
                "update governance.item_versions set subject_kind = 'PROVA', subject_id = ? where item_id = ?",
                subject,
                item);
        assertThat(chamber.get("sindaco", about)).hasRedirectedUrl("/governance/punti/" + item);
        votes.vote(votes.open(body, session), item, true);
        assertThat(chamber.get("sindaco", about)).hasRedirectedUrl("/governance/delibere/" + resolution(body.id()));
        assertThat(chamber.get("assistente", about)).hasStatus(404);
    }
}
