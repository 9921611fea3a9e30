package it.trama.signal.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.signal.Signalling;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class LoadingAListTest {

    private static final String LISTS = SomeLists.ADDRESS;

    @Autowired
    Signalling pages;

    @Autowired
    SomeLists lists;

    @Test
    void good_lines_are_taken_and_wrong_ones_come_back_with_their_reason() {
        String name = Signalling.someName();
        String list = lists.load(
                "Domande respinte " + name,
                name + ";Anna;3/4/1980;;Cremona;0372 1\n" + name.toUpperCase(java.util.Locale.ITALY)
                        + ";Anna;1980-04-03;;;\n" + name + ";Bice;ieri;;;\n" + name + ";Carla;;SBAGLIATO;;\n" + name
                        + ";Dora;;;;\n;Elsa;1/1/1980;;;\n" + name + ";Fosca;1/1/1980;;Roma;\n");
        assertThat(pages.get("coordinatore", list))
                .bodyText()
                .contains(
                        "D.Lgs. 147/2017",
                        "stessa persona della riga 2",
                        "data di nascita non si legge",
                        "codice fiscale non è giusto",
                        "serve la data di nascita",
                        "mancano il cognome",
                        "non è dell'ambito");
    }

    @Test
    void the_mended_file_is_sent_again_as_often_as_one_likes() throws Exception {
        String name = Signalling.someName();
        String list = lists.load(
                "Domande respinte " + name, name + ";Anna;3/4/1980;;Cremona;0372 1\n" + name + ";Bice;ieri;;;\n");
        String file = new String(
                pages.get("coordinatore", list + "/da-correggere.csv")
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(file).contains("Telefono;errore", name + ";Bice;ieri").doesNotContain("0372 1");
        String mended = file.replace("ieri", "5/6/1981");
        pages.post("coordinatore", list + "/righe", "text", mended);
        pages.post("coordinatore", list + "/righe", "text", mended);
        assertThat(pages.get("coordinatore", list)).bodyText().contains("Bice").doesNotContain("non si legge");
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_who_loads_no_lists_gets_none() {
        assertThat(pages.post("coordinatore", LISTS + "/nuova"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi come si chiama", "da dove viene", "un giorno da oggi", "da 1 a 24");
        String list = lists.load("Vuota", "");
        assertThat(list).isEqualTo("null");
    }

    @Test
    void who_loads_no_lists_gets_none() {
        String[] form = lists.form("x", "a;b");
        assertThat(pages.post("assistente2", LISTS + "/nuova", form)).hasStatus(404);
        assertThat(pages.get("caritas", LISTS)).hasStatus(404);
        assertThat(pages.get("coordinatore", LISTS + "/modello.csv")).bodyText().contains("codice_fiscale");
    }
}
