package it.trama.workshop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.workshop.Tables;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class HoldingAMeetingTest {

    @Autowired
    Tables tables;

    private final String id = UUID.randomUUID().toString();
    private final String member = UUID.randomUUID().toString();
    private String group = "";
    private String meeting = "";

    @BeforeEach
    void called() {
        group = tables.group("Lavoro " + id.substring(0, 8));
        tables.post("ufficio", group + "/partecipanti", "id", member, "name", "Ivo Bianchi", "task", "MEMBER");
        meeting = group + "/incontri/" + id;
        for (int sent = 0; sent < 2; sent++) {
            tables.post(
                    "ufficio",
                    group + "/incontri",
                    "id",
                    id,
                    "on",
                    "4/3/2026",
                    "starts",
                    "9.30",
                    "place",
                    "Sala Rodi",
                    "agenda",
                    "Tirocini\nVarie",
                    "administrators",
                    "1");
        }
    }

    @Test
    void everybody_sees_when_it_is_and_only_the_group_who_was_there() {
        assertThat(tables.get("sindaco", group + "/incontri"))
                .bodyText()
                .containsOnlyOnce("04/03/2026 ore 09:30")
                .contains("Sala Rodi", "con gli amministratori");
        assertThat(tables.get("sindaco", meeting)).bodyText().contains("Varie").doesNotContain("Ivo Bianchi");
        assertThat(tables.get("sindaco", meeting + "/verbale.pdf")).hasStatus(404);
        assertThat(tables.get("ufficio", meeting)).bodyText().contains("Ivo Bianchi");
    }

    @Test
    void the_page_of_the_group_tells_its_meetings_to_everybody() {
        assertThat(tables.get("sindaco", group))
                .bodyText()
                .contains("\"" + meeting + "\">04/03/2026</a> Tirocini, Sala Rodi", "con gli amministratori");
        tables.post("ufficio", meeting + "/annullamento", "why", "Neve");
        assertThat(tables.get("sindaco", group))
                .bodyText()
                .contains("annullato: Neve")
                .doesNotContain("con gli amministratori");
    }

    @Test
    void minutes_are_printed_from_what_was_noted() throws IOException {
        tables.post("ufficio", meeting + "/presenze", "state-" + member, "EXCUSED", "state-x", "PRESENT");
        tables.post("ufficio", meeting + "/note", "version", "0", "notes", "Si parte.", "decisions", "Due tirocini");
        var pdf = tables.get("ufficio", meeting + "/verbale.pdf").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ivo Bianchi", "giustificato", "Due tirocini", "Sala Rodi", "Salvato da Elena Manara");
        }
    }

    @Test
    void who_saves_second_sees_both_versions() {
        tables.post("ufficio", meeting + "/note", "version", "0", "notes", "Prima");
        assertThat(tables.post("ufficio", meeting + "/note", "version", "0", "notes", "Seconda"))
                .hasStatus(409)
                .bodyText()
                .contains("Prima", "Seconda");
        assertThat(tables.post("ufficio", meeting + "/note", "version", "1", "notes", "Seconda"))
                .hasRedirectedUrl(meeting);
    }

    @Test
    void called_off_it_says_why_and_is_written_no_more() {
        assertThat(tables.post("ufficio", meeting + "/annullamento")).hasStatus(422);
        tables.post("ufficio", meeting + "/annullamento", "why", "Neve");
        assertThat(tables.get("ufficio", meeting))
                .bodyText()
                .contains("annullato: Neve")
                .doesNotContain("Salva gli");
    }

    @Test
    void a_form_that_lacks_something_says_what() {
        assertThat(tables.post("ufficio", group + "/incontri"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi un'ora", "Scrivi dove ci si trova.", "Scrivi di che cosa si parla.");
        assertThat(tables.post("assistente", group + "/incontri", "on", "1/1/2027"))
                .hasStatus(422);
    }
}
