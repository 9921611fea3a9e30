package it.trama.signal;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class HandingOnAWorryTest {

    @Autowired
    Signalling signals;

    @Autowired
    PeopleBulk people;

    @Test
    void a_teacher_s_signal_waits_for_the_head_s_signature_and_then_reaches_the_team_of_the_residence() {
        String name = Signalling.someName();
        UUID id = signals.send("antenna", name, "absences");
        assertThat(signals.get("antenna", "/segnala/" + id)).bodyText().contains("Aspetta la firma", name);
        assertThat(signals.get("assistente", "/segnalazioni")).bodyText().doesNotContain(name);
        assertThat(signals.get("dirigente", "/")).bodyText().contains(name);
        assertThat(signals.post("antenna", "/segnala/" + id + "/firma")).hasStatus(404);
        assertThat(signals.post("dirigente", "/segnala/" + id + "/firma")).hasRedirectedUrl("/segnala/" + id);
        assertThat(signals.get("assistente", "/segnalazioni")).bodyText().contains(name);
        assertThat(signals.get("assistente2", "/segnalazioni")).bodyText().doesNotContain(name);
        assertThat(signals.get("antenna", "/segnala/" + id))
                .bodyText()
                .contains("Segnalazione ricevuta.", "4 segnalazioni la settimana");
    }

    @Test
    void the_head_sends_back_with_a_reason_and_the_writer_takes_back() {
        UUID id = signals.send("antenna", Signalling.someName(), "late");
        signals.post("dirigente", "/segnala/" + id + "/rimanda", "why", " ");
        assertThat(signals.get("antenna", "/segnala/" + id)).bodyText().contains("Aspetta la firma");
        signals.post("dirigente", "/segnala/" + id + "/rimanda", "why", "Manca il giorno.");
        assertThat(signals.get("antenna", "/segnala/" + id)).bodyText().contains("Rimandata", "Manca il giorno.");
        UUID other = signals.send("antenna", Signalling.someName(), "late");
        signals.post("antenna", "/segnala/" + other + "/ritira");
        assertThat(signals.get("antenna", "/segnala/" + other)).bodyText().contains("Ritirata");
        signals.post("dirigente", "/segnala/" + other + "/firma");
        assertThat(signals.get("antenna", "/segnala/" + other)).bodyText().contains("Ritirata");
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        assertThat(signals.post("caf", "/segnala", "family", "Rossi", "birth", "ieri"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Scrivi il nome.",
                        "Scrivi la data di nascita così",
                        "Scegli il comune",
                        "Segna almeno una cosa",
                        "Indica se la famiglia");
        List<String> sheet = signals.sheet(UUID.randomUUID(), "Rossi", "isee");
        sheet.addAll(List.of("consent", "NOT_GIVEN"));
        assertThat(signals.post("caf", "/segnala", sheet.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi perché la famiglia");
    }

    @Test
    void a_second_signal_joins_the_first_and_no_antenna_learns_of_the_other() {
        String name = Signalling.someName();
        UUID first = signals.send("caf", name, "debts");
        UUID second = signals.send("medico", name.toUpperCase(java.util.Locale.ITALY), "carer");
        UUID matter = signals.matter("assistente", first);
        assertThat(signals.matter("assistente", second)).isEqualTo(matter);
        assertThat(signals.get("assistente", "/segnalazioni/" + matter))
                .bodyText()
                .contains("2 volte", "CAF di Cremona", "Medici di famiglia riuniti", "un'altra segnalazione");
        assertThat(signals.get("caf", "/segnala/" + first)).bodyText().doesNotContain("Medici", "altra segnalazione");
        assertThat(signals.get("caf", "/segnala/" + second)).hasStatus(404);
        assertThat(signals.get("caf", "/segnalazioni/" + matter)).hasStatus(404);
    }

    @Test
    void the_team_answers_and_the_sender_hears_a_fixed_phrase_and_no_word_of_the_case() {
        UUID id = signals.send("caf", Signalling.someName(), "debts");
        String matter = "/segnalazioni/" + signals.matter("assistente", id);
        assertThat(signals.post("assistente", matter + "/prendi")).hasRedirectedUrl(matter);
        assertThat(signals.get("caf", "/segnala/" + id)).bodyText().contains("Una persona dell");
        signals.post("assistente", matter + "/rispondi", "phrase", "MET", "note", "Segreto di casa.");
        assertThat(signals.get("caf", "/segnala/" + id))
                .bodyText()
                .contains("Abbiamo incontrato la persona")
                .doesNotContain("Segreto", "Anna Rossetti");
        assertThat(signals.get("assistente", matter)).bodyText().contains("Segreto di casa.", "Risposta data");
        assertThat(signals.get("assistente", "/segnalazioni?chiuse=1"))
                .bodyText()
                .contains(matter);
        signals.post("assistente", matter + "/prendi");
        assertThat(signals.get("assistente", matter)).bodyText().contains("Risposta data");
    }

    @Test
    void it_is_handed_to_another_team_and_is_no_more_of_the_first() {
        UUID id = signals.send("caf", Signalling.someName(), "debts");
        String matter = "/segnalazioni/" + signals.matter("assistente", id);
        String team = it.trama.demo.staff.DemoStaff.id("team", "T2").toString();
        assertThat(signals.post("assistente2", matter + "/passa", "team", team)).hasStatus(404);
        signals.post("assistente", matter + "/passa", "team", team, "note", "Abita dalla nonna.");
        assertThat(signals.get("assistente", matter)).hasStatus(404);
        assertThat(signals.get("assistente2", matter)).bodyText().contains("Abita dalla nonna.");
    }

    @Test
    void it_becomes_an_access_once_and_goes_the_way_of_every_access() {
        String name = Signalling.someName();
        var person =
                SomePeople.woman(name, "Tommasa", "2016-04-03").withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        UUID id = signals.send("caf", name, "debts");
        String matter = "/segnalazioni/" + signals.matter("assistente", id);
        assertThat(signals.get("assistente", matter + "/accesso")).bodyText().contains(name + " Tommasa");
        assertThat(signals.post("assistente", matter + "/accesso", "outcome", "APPOINTMENT"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli di chi si tratta.", "Indica almeno un motivo.");
        String[] access = {"person", person.id().toString(), "reasons", "economic", "outcome", "APPOINTMENT"};
        String made = String.valueOf(signals.post("assistente", matter + "/accesso", access)
                .getResponse()
                .getRedirectedUrl());
        assertThat(made).startsWith("/accessi/");
        assertThat(signals.post("assistente", matter + "/accesso", access)).hasRedirectedUrl(made);
        assertThat(signals.get("assistente", made))
                .bodyText()
                .contains(name, "Segnalazione scritta", "Esigenze economiche");
        assertThat(signals.get("assistente", "/accessi/smistamento")).bodyText().contains(name);
        assertThat(signals.get("caf", "/segnala/" + id)).bodyText().contains("ha dato inizio a un percorso");
    }

    @Test
    void the_coordinator_keeps_antennas_who_signs_and_what_a_team_can_do() {
        assertThat(signals.get("assistente", "/segnalazioni/antenne")).hasStatus(404);
        assertThat(signals.get("coordinatore", "/segnalazioni/antenne"))
                .bodyText()
                .contains("Istituto comprensivo Cremona Uno", "Bruno Savi");
        String team = it.trama.demo.staff.DemoStaff.id("team", "T3").toString();
        signals.post("coordinatore", "/segnalazioni/antenne/capacita", "team", team, "weekly", "tanti");
        signals.post("coordinatore", "/segnalazioni/antenne/capacita", "team", team, "weekly", "17");
        assertThat(signals.get("coordinatore", "/segnalazioni/antenne"))
                .bodyText()
                .contains("value=\"17\"");
        String nursery =
                it.trama.demo.staff.DemoStaff.id("body", "nido-girasole").toString();
        String signer = it.trama.demo.staff.DemoStaff.id("user", "nido").toString();
        signals.post(
                "coordinatore", "/segnalazioni/antenne", "organisation", nursery, "kind", "NURSERY", "signers", signer);
        assertThat(signals.get("coordinatore", "/segnalazioni/antenne"))
                .bodyText()
                .contains(signer + "\" checked");
        signals.post("coordinatore", "/segnalazioni/antenne", "organisation", nursery, "kind", "NURSERY");
        assertThat(signals.get("coordinatore", "/segnalazioni/antenne"))
                .bodyText()
                .doesNotContain(signer + "\" checked");
    }

    @Test
    void while_the_sheet_is_filled_the_real_wait_is_shown() {
        assertThat(signals.get("caf", "/segnala/attesa?municipality=019036"))
                .hasStatusOk()
                .bodyText()
                .contains("Servizio sociale di Cremona", "4 segnalazioni la settimana");
        assertThat(signals.get("caf", "/segnala/attesa?municipality=ELSEWHERE"))
                .bodyText()
                .contains("Risposta entro 15 giorni");
    }
}
