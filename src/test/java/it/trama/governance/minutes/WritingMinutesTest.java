package it.trama.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Chamber;
import it.trama.governance.Votes;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class WritingMinutesTest {

    private static final String SECRETARY = Chamber.SECRETARY;

    @Autowired
    Chamber chamber;

    @Autowired
    Votes votes;

    private UUID held(Chamber.Body body, boolean closed) {
        UUID session = chamber.session(body, 20);
        var hall = votes.open(body, session);
        votes.vote(hall, chamber.item(session, "Riparto del fondo"), true);
        if (closed) {
            votes.close(hall);
        }
        return session;
    }

    private String begun(UUID session) {
        var answer = chamber.post(SECRETARY, "/governance/sedute/" + session + "/verbale");
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void they_are_drafted_from_what_happened_with_weights_and_votes() {
        String address = begun(held(chamber.body(), true));
        assertThat(chamber.get(SECRETARY, address))
                .hasStatusOk()
                .bodyText()
                .contains("2 teste su 3", "peso 90 su 100", "la seduta è valida", "Anna Prova", "assente")
                .contains("Riparto del fondo", "Delibera n. 1/", "favorevoli");
    }

    @Test
    void nobody_else_reads_a_draft_and_once_signed_it_never_changes() {
        UUID session = held(chamber.body(), true);
        String address = begun(session);
        assertThat(chamber.get("sindaco", address)).hasStatus(404);
        assertThat(chamber.get("sindaco", "/governance/sedute/" + session + "/verbale"))
                .bodyText()
                .contains("non è ancora scritto");
        chamber.post(SECRETARY, address, "opening", "Si comincia.", "closing", "Si finisce.", "version", "0");
        chamber.post(SECRETARY, address + "/firma");
        chamber.post(SECRETARY, address, "opening", "Altro.", "version", "1");
        assertThat(chamber.get("sindaco", address))
                .bodyText()
                .contains("Si comincia.", "firmato")
                .doesNotContain("Altro.");
        assertThat(chamber.get("sindaco", address + "/verbale.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void they_are_signed_only_when_the_session_is_over_and_need_an_opening() {
        String address = begun(held(chamber.body(), false));
        assertThat(chamber.post(SECRETARY, address + "/firma"))
                .hasStatus(422)
                .bodyText()
                .contains("si firma quando è chiusa");
        assertThat(chamber.post(SECRETARY, address)).hasStatus(422);
        UUID waiting = chamber.session(chamber.body(), 20, "Riparto");
        assertThat(chamber.post(SECRETARY, "/governance/sedute/" + waiting + "/verbale"))
                .hasStatus(422);
    }

    @Test
    void who_saves_an_older_draft_chooses_field_by_field() {
        String address = begun(held(chamber.body(), true));
        chamber.post(SECRETARY, address, "opening", "La prima mano.", "version", "0");
        assertThat(chamber.post("ufficio", address, "opening", "La seconda mano.", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("La prima mano.", "La seconda mano.");
    }

    @Test
    void a_correction_is_a_new_one_that_points_to_the_old() {
        String address = begun(held(chamber.body(), true));
        chamber.post(SECRETARY, address + "/firma");
        assertThat(chamber.post(SECRETARY, address + "/rettifica")).hasStatus(422);
        UUID fresh = UUID.randomUUID();
        String correction = "/governance/verbali/" + fresh;
        assertThat(chamber.post(
                        SECRETARY, address + "/rettifica", "id", fresh.toString(), "reason", "peso di un Comune"))
                .hasRedirectedUrl(correction);
        chamber.post(SECRETARY, correction + "/firma");
        assertThat(chamber.get("sindaco", correction))
                .bodyText()
                .contains("Rettifica del verbale firmato il", "peso di un Comune");
        assertThat(chamber.get("sindaco", address + "/verbale.pdf")).hasStatusOk();
    }

    @Test
    void signed_they_are_sent_once_to_the_members() {
        String address = begun(held(chamber.body(), true));
        assertThat(chamber.post(SECRETARY, address + "/invio")).hasStatus(404);
        chamber.post(SECRETARY, address + "/firma");
        UUID sending = UUID.randomUUID();
        String sent = "/governance/invii/" + sending;
        assertThat(chamber.post(SECRETARY, address + "/invio", "id", sending.toString()))
                .hasRedirectedUrl(sent);
        assertThat(chamber.post(SECRETARY, address + "/invio")).hasRedirectedUrl(sent);
        assertThat(chamber.get(SECRETARY, sent)).bodyText().contains("Anna Prova", "Carla Prova", "verbale.pdf");
    }

    @Test
    void who_was_invited_is_named_with_the_office() {
        UUID session = held(chamber.body(), true);
        chamber.change(
                "insert into governance.guests (id, session_id, name, office, made_by, made_at) values (?, ?, 'Ugo Neri', 'Revisore', ?, now())",
                UUID.randomUUID(),
                session,
                session);
        assertThat(chamber.get(SECRETARY, begun(session))).bodyText().contains("Invitati: Ugo Neri, Revisore");
    }
}
