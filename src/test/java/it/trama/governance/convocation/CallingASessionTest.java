package it.trama.governance.convocation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Chamber;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class CallingASessionTest {

    private static final String STATES =
            "select a.state || ' ' || a.name from governance.addresses a where a.sending_id = ? order by a.name";

    @Autowired
    Chamber chamber;

    @Autowired
    MockMvcTester http;

    @Autowired
    it.trama.trust.signin.As as;

    private static String href(UUID session) {
        return "/governance/sedute/" + session + "/convocazione";
    }

    private UUID convened(UUID session) {
        UUID sending = UUID.randomUUID();
        assertThat(chamber.post(Chamber.SECRETARY, href(session), "id", sending.toString()))
                .hasRedirectedUrl("/governance/invii/" + sending);
        return sending;
    }

    @Test
    void each_member_is_told_and_who_has_no_address_is_left_to_be_called() {
        UUID session = chamber.session(chamber.body(), 20, "Riparto del fondo");
        UUID sending = convened(session);
        assertThat(chamber.list(String.class, STATES, sending))
                .containsExactly("WAITING Anna Prova", "WAITING Bruno Prova", "BY_HAND Carla Prova");
        assertThat(chamber.list(String.class, "select state from governance.sessions where id = ?", session))
                .containsExactly("CONVENED");
        assertThat(chamber.list(
                        String.class,
                        "select media_type from governance.sending_files where sending_id = ? order by position",
                        sending))
                .containsExactly("application/pdf", "text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(chamber.get(Chamber.SECRETARY, "/governance/invii/" + sending + "/a-mano.csv"))
                .bodyText()
                .contains("Carla Prova")
                .doesNotContain("Anna Prova");
    }

    @Test
    void the_same_form_sent_twice_calls_once() {
        UUID session = chamber.session(chamber.body(), 20, "Riparto del fondo");
        UUID sending = convened(session);
        chamber.post(Chamber.SECRETARY, href(session), "id", sending.toString());
        assertThat(chamber.list(String.class, "select kind from governance.convocations where session_id = ?", session))
                .containsExactly("CONVOCATION");
    }

    @Test
    void a_notice_shorter_than_the_rules_needs_a_reason_that_stays_written() {
        UUID session = chamber.session(chamber.body(), 3, "Variazione urgente");
        assertThat(chamber.post(Chamber.SECRETARY, href(session)))
                .hasStatus(422)
                .bodyText()
                .contains("Il preavviso è più breve");
        chamber.post(Chamber.SECRETARY, href(session), "urgency", "scade il termine regionale");
        assertThat(chamber.list(
                        String.class, "select urgency from governance.convocations where session_id = ?", session))
                .containsExactly("scade il termine regionale");
    }

    @Test
    void an_empty_agenda_or_a_day_that_is_past_calls_nobody() {
        var body = chamber.body();
        assertThat(chamber.post(Chamber.SECRETARY, href(chamber.session(body, 20))))
                .hasStatus(422)
                .bodyText()
                .contains("ordine del giorno è vuoto");
        assertThat(chamber.post(Chamber.SECRETARY, href(chamber.session(body, -2, "Vecchio"))))
                .hasStatus(422)
                .bodyText()
                .contains("già passata");
    }

    @Test
    void what_changed_is_said_in_words_and_the_calendar_knows_which_is_newer() {
        UUID session = chamber.session(chamber.body(), 20, "Riparto del fondo");
        convened(session);
        chamber.change("update governance.sessions set place = 'Sala Consulta' where id = ?", session);
        chamber.item(session, "Varie");
        assertThat(chamber.get(Chamber.SECRETARY, href(session)))
                .bodyText()
                .contains("Il luogo passa da Sala Quadri a Sala Consulta.", "Si aggiunge il punto: Varie.");
        assertThat(chamber.post(Chamber.SECRETARY, href(session))).hasStatus(422);
        chamber.post(Chamber.SECRETARY, href(session), "note", "sala occupata");
        assertThat(chamber.get(Chamber.SECRETARY, href(session) + "/seduta.ics"))
                .bodyText()
                .contains("SEQUENCE:1", "LOCATION:Sala Consulta");
    }

    @Test
    void called_off_it_is_cancelled_and_everybody_told() {
        UUID session = chamber.session(chamber.body(), 20, "Riparto del fondo");
        convened(session);
        chamber.post(Chamber.SECRETARY, href(session), "note", "manca il riparto", "off", "true");
        assertThat(chamber.list(String.class, "select state from governance.sessions where id = ?", session))
                .containsExactly("CANCELLED");
        assertThat(chamber.list(
                        String.class,
                        "select kind from governance.convocations where session_id = ? order by position",
                        session))
                .containsExactly("CONVOCATION", "CANCELLATION");
        assertThat(chamber.post(Chamber.SECRETARY, href(session), "note", "ancora"))
                .hasStatus(422);
    }

    @Test
    void a_mayor_reads_it_once_it_is_sent_and_sees_no_address() {
        UUID session = chamber.session(chamber.body(), 20, "Riparto del fondo");
        assertThat(chamber.get("sindaco", href(session))).hasStatus(404);
        convened(session);
        assertThat(chamber.get("sindaco", href(session)))
                .hasStatusOk()
                .bodyText()
                .contains("Riparto del fondo")
                .doesNotContain("@prova.it");
        assertThat(chamber.get("sindaco", href(session) + "/0.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(chamber.get("assistente", href(session))).hasStatus(404);
    }

    @Test
    void papers_of_an_item_go_with_it() {
        UUID session = chamber.session(chamber.body(), 20);
        UUID item = chamber.item(session, "Riparto");
        var paper = new MockMultipartFile("files", "riparto.pdf", "application/pdf", it.trama.document.Samples.pdf(1));
        assertThat(http.post()
                        .uri("/governance/sedute/" + session + "/documenti")
                        .multipart()
                        .file(paper)
                        .param("item", item.toString())
                        .with(as.user(Chamber.SECRETARY)))
                .hasStatus3xxRedirection();
        UUID id = chamber.list(UUID.class, "select id from governance.item_documents where item_id = ?", item)
                .getFirst();
        String address = "/governance/sedute/" + session + "/documenti/" + id;
        assertThat(chamber.get("sindaco", address)).hasStatusOk();
        UUID sending = convened(session);
        assertThat(chamber.list(
                        String.class, "select file_name from governance.sending_files where sending_id = ?", sending))
                .contains("riparto.pdf");
        chamber.post(Chamber.SECRETARY, address + "/togli");
        assertThat(chamber.get(Chamber.SECRETARY, address)).hasStatus(404);
    }

    @Test
    void an_address_is_added_where_it_is_missed_and_never_a_wrong_one() {
        var body = chamber.body();
        UUID session = chamber.session(body, 20, "Riparto");
        String person = body.members().getLast().toString();
        assertThat(chamber.post(
                        Chamber.SECRETARY, href(session) + "/indirizzo", "person", person, "email", "telefono 333"))
                .hasStatus(422);
        chamber.post(Chamber.SECRETARY, href(session) + "/indirizzo", "person", person, "email", "carla@prova.it");
        assertThat(chamber.list(String.class, STATES, convened(session))).contains("WAITING Carla Prova");
    }

    @Test
    void a_delegate_is_called_at_the_address_that_was_written_last() {
        var body = chamber.body();
        UUID session = chamber.session(body, 20, "Riparto");
        String delegate = delegate(body.members().getFirst(), session).toString();
        for (String email : List.of("ivo-vecchio@prova.it", "ivo@prova.it")) {
            String address = href(session) + "/indirizzo";
            chamber.post(Chamber.SECRETARY, address, "person", delegate, "delegate", "true", "email", email);
        }
        UUID sending = convened(session);
        assertThat(chamber.list(String.class, STATES, sending)).contains("WAITING Ivo Vice");
        String sent = "select address from governance.addresses where sending_id = ? and name = 'Ivo Vice'";
        assertThat(chamber.list(String.class, sent, sending)).containsExactly("ivo@prova.it");
    }

    private UUID delegate(UUID member, UUID session) {
        String at = "select seat_id from governance.members where id = ?";
        UUID seat = chamber.list(UUID.class, at, member).getFirst();
        String address = "/governance/seggi/" + seat + "/delegato";
        chamber.post(Chamber.SECRETARY, address, "name", "Ivo Vice", "act", "prot. 12", "session", session.toString());
        return chamber.list(UUID.class, "select id from governance.delegates where seat_id = ?", seat)
                .getFirst();
    }
}
