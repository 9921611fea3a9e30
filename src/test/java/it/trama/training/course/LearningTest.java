package it.trama.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class LearningTest {

    @Autowired
    Tables tables;

    @Autowired
    PeopleRows people;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    private final UUID id = UUID.randomUUID();
    private final String title = "Corso " + id.toString().substring(0, 8);
    private final String address = "/formazione/" + id;

    @BeforeEach
    void opened() {
        for (int sent = 0; sent < 2; sent++) {
            tables.post(
                    "ufficio",
                    "/formazione",
                    "id",
                    id.toString(),
                    "kind",
                    "SUPERVISION",
                    "title",
                    title,
                    "seats",
                    "1",
                    "percent",
                    "75",
                    "until",
                    LocalDate.now(clock).plusDays(5).toString());
        }
    }

    private String session(String from, String to) {
        String session = UUID.randomUUID().toString();
        tables.post(
                "ufficio",
                address + "/incontri",
                "id",
                session,
                "on",
                "3/2/2031",
                "starts",
                from,
                "ends",
                to,
                "place",
                "Sala");
        return session;
    }

    private MvcTestResult enrol(String user, String whom) {
        return tables.post(
                user, address + "/iscrizioni", "user", as.actor(whom).user().toString());
    }

    private String enrolment() {
        return as.inTransaction("ufficio", () -> people.enrolled(id))
                .getFirst()
                .id()
                .toString();
    }

    @Test
    void a_worker_enrols_once_and_the_last_place_is_taken_once() {
        assertThat(tables.get("assistente", address)).bodyText().contains(title, "Iscrivimi", "0 su 1");
        enrol("assistente", "assistente");
        assertThat(enrol("assistente", "assistente")).hasRedirectedUrl(address);
        assertThat(enrol("assistente2", "assistente2"))
                .hasStatus(422)
                .bodyText()
                .contains("I posti sono finiti.");
        assertThat(tables.get("assistente2", address)).bodyText().doesNotContain("Anna Rossetti");
        assertThat(tables.get("assistente", "/formazione")).bodyText().contains("sei fra gli iscritti");
        tables.post("assistente2", address + "/iscrizioni/" + enrolment() + "/ritiro");
        assertThat(enrolment()).isNotEmpty();
        tables.post("assistente", address + "/iscrizioni/" + enrolment() + "/ritiro");
        assertThat(enrol("assistente2", "assistente2")).hasRedirectedUrl(address);
    }

    @Test
    void who_coordinates_enrols_those_of_the_body_and_nobody_else() {
        assertThat(tables.get("coordinatore", address)).bodyText().contains("Iscrivi un collega", "Marta Galli");
        assertThat(enrol("coordinatore", "assistente")).hasStatus(404);
        assertThat(enrol("assistente", "coordinatore")).hasStatus(404);
        assertThat(enrol("coordinatore", "assistente2")).hasRedirectedUrl(address);
        assertThat(tables.get("coordinatore", address)).bodyText().contains("<strong>Marta Galli</strong>");
        assertThat(enrol("ufficio", "assistente")).hasStatus(404);
        for (String stranger : new String[] {"sindaco", "caritas", "dpo"}) {
            assertThat(tables.get(stranger, address)).hasStatus(404);
        }
    }

    @Test
    void who_was_there_long_enough_has_a_certificate_that_never_changes() throws Exception {
        String first = session("9", "12");
        String second = session("14", "15");
        enrol("assistente", "assistente");
        tables.post("ufficio", address + "/incontri/" + second + "/presenze", "there", enrolment());
        tables.post("ufficio", address + "/attestati");
        assertThat(tables.get("assistente", address))
                .bodyText()
                .contains("1 ore")
                .doesNotContain(".pdf");
        tables.post("ufficio", address + "/incontri/" + first + "/presenze", "there", enrolment());
        tables.post("ufficio", address + "/attestati");
        tables.post("ufficio", address + "/attestati");
        String page = tables.get("assistente", address).getResponse().getContentAsString();
        var link = Pattern.compile(address + "/attestati/[0-9a-f-]{36}\\.pdf").matcher(page);
        assertThat(link.find()).isTrue();
        byte[] pdf = tables.get("assistente", link.group()).getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Anna Rossetti", title, "4 ore");
        }
        assertThat(tables.get("assistente2", link.group())).hasStatus(404);
        tables.post("assistente", address + "/iscrizioni/" + enrolment() + "/ritiro");
        assertThat(enrolment()).isNotEmpty();
    }

    @Test
    void the_year_is_told_by_body_and_role_and_without_names() throws Exception {
        String first = session("9", "12");
        enrol("assistente", "assistente");
        tables.post("ufficio", address + "/incontri/" + first + "/presenze", "there", enrolment());
        String need = "Argomento " + id;
        tables.post("assistente", "/formazione/bisogni", "topic", need, "note", "Per i colloqui");
        assertThat(tables.get("assistente", "/formazione/bisogni")).bodyText().contains(need);
        assertThat(tables.get("assistente2", "/formazione/bisogni")).bodyText().doesNotContain(need);
        String year = tables.get("ufficio", "/formazione/resoconto?anno=2031")
                .getResponse()
                .getContentAsString();
        assertThat(year)
                .contains("Altri enti e ruoli", "meno di 5")
                .doesNotContain("Anna Rossetti", "Comune di Cremona");
        assertThat(tables.get("ufficio", "/formazione/resoconto")).bodyText().contains(need, "Per i colloqui");
        assertThat(tables.get("ufficio", "/formazione/resoconto.csv?anno=2031"))
                .bodyText()
                .contains("Ore di supervisione", "meno di 5")
                .doesNotContain("Comune di Cremona");
        assertThat(tables.get("assistente", "/formazione/resoconto")).hasStatus(403);
        assertThat(tables.get("ufficio", "/formazione/bisogni")).hasStatus(404);
    }

    @Test
    void a_form_that_lacks_something_says_what() {
        assertThat(tables.post("ufficio", "/formazione", "percent", "120"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli che cos'è.", "da 1 a 100");
        assertThat(tables.post("ufficio", address + "/incontri", "on", "1/2/2031", "starts", "9", "ends", "8"))
                .hasStatus(422)
                .bodyText()
                .contains("dopo l'inizio");
        assertThat(tables.post("ufficio", address + "/annullamento")).hasStatus(422);
        tables.post("ufficio", address + "/annullamento", "why", "Pochi iscritti");
        assertThat(enrol("assistente", "assistente")).hasStatus(422).bodyText().contains("non si tiene");
        assertThat(tables.post("assistente", "/formazione/bisogni")).hasStatus(422);
        assertThat(tables.get("ufficio", "/formazione/nuovo")).hasStatusOk();
        assertThat(tables.get("assistente", "/formazione/nuovo")).hasStatus(403);
    }
}
