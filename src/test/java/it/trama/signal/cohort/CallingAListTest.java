package it.trama.signal.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.signal.Signalling;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class CallingAListTest {

    private static final String LISTS = "/segnalazioni/liste";
    private static final String CALLER = DemoStaff.id("user", "assistente2").toString();

    @Autowired
    Signalling pages;

    @Autowired
    PeopleBulk people;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    CasefileFixtures make;

    @Autowired
    ForgetLists forget;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    private String day(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    private String load(String title, String rows) {
        var done = pages.post(
                "coordinatore",
                LISTS + "/nuova",
                "title",
                title,
                "source",
                "INPS, nota",
                "reason",
                "economic",
                "deadline",
                day(60),
                "attempts",
                "2",
                "months",
                "6",
                "text",
                "Cognome;Nome;Data nascita;Codice fiscale;Comune;Telefono\n" + rows);
        return String.valueOf(done.getResponse().getRedirectedUrl());
    }

    private String loadedAndShared(String family) {
        String list = load("Lista " + family, family + ";Tommasa;3/4/1980;;Cremona;0372 123456\n");
        pages.post(
                "coordinatore", list + "/piano", "callers", CALLER, "from", day(1), "perDay", "5", "channel", "PHONE");
        return list;
    }

    private String theOneOf(String family) {
        loadedAndShared(family);
        return call(family, "Tommasa");
    }

    private String call(String family, String given) {
        return LISTS + "/chiamate/"
                + as.inTransaction(
                        "coordinatore",
                        () -> db.sql(
                                        "select id from signal.cohort_people where family_name = :name and given_name = :given")
                                .param("name", family)
                                .param("given", given)
                                .query(UUID.class)
                                .single());
    }

    @Test
    void good_lines_are_taken_and_wrong_ones_come_back_with_their_reason() throws Exception {
        String name = Signalling.someName();
        String list = load(
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
        String list = load("Vuota", "");
        assertThat(list).isEqualTo("null");
        assertThat(pages.post(
                        "assistente2",
                        LISTS + "/nuova",
                        "title",
                        "x",
                        "source",
                        "y",
                        "reason",
                        "economic",
                        "deadline",
                        day(9),
                        "attempts",
                        "2",
                        "months",
                        "6",
                        "text",
                        "cognome;nome\na;b"))
                .hasStatus(404);
        assertThat(pages.get("caritas", LISTS)).hasStatus(404);
        assertThat(pages.get("coordinatore", LISTS + "/modello.csv")).bodyText().contains("codice_fiscale");
    }

    @Test
    void a_caller_sees_their_own_people_and_the_last_attempt_without_an_answer_settles() {
        String name = Signalling.someName();
        String list = load("Lista " + name, name + ";Anna;3/4/1980;;;0372 123456\n" + name + ";Bice;3/4/1981;;;\n");
        assertThat(pages.get("assistente2", list)).hasStatus(404);
        assertThat(pages.post(
                        "coordinatore",
                        list + "/piano",
                        "callers",
                        CALLER,
                        "from",
                        day(58),
                        "perDay",
                        "1",
                        "channel",
                        "PHONE"))
                .hasStatus(422)
                .bodyText()
                .contains("dopo il termine");
        pages.post(
                "coordinatore", list + "/piano", "callers", CALLER, "from", day(1), "perDay", "5", "channel", "PHONE");
        assertThat(pages.get("assistente2", LISTS + "/chiamate")).bodyText().contains(name + " Anna", "tel:0372123456");
        assertThat(pages.get("assistente", LISTS + "/chiamate")).bodyText().doesNotContain(name);
        String one = call(name, "Anna");
        assertThat(pages.post("assistente2", one + "/esito"))
                .hasStatus(422)
                .bodyText()
                .contains("com'è andata");
        assertThat(pages.post("assistente2", one + "/esito", "result", "NO_ANSWER", "again", "1/1/2020"))
                .hasStatus(422);
        pages.post("assistente2", one + "/esito", "result", "NO_ANSWER");
        assertThat(pages.get("assistente2", one)).bodyText().contains("Un altro esito", "Non risponde");
        pages.post("assistente2", one + "/esito", "result", "NO_ANSWER");
        assertThat(pages.get("assistente2", one))
                .bodyText()
                .contains("tentativi finiti")
                .doesNotContain("Un altro esito");
        assertThat(pages.get("coordinatore", list)).bodyText().contains("tentativi finiti", "2 persone, 1 ancora");
    }

    @Test
    void who_refuses_is_settled_once_and_a_mistake_is_taken_back() {
        String name = Signalling.someName();
        String one = theOneOf(name);
        assertThat(pages.get("assistente2", "/segnalazioni/liste/chiamate"))
                .bodyText()
                .contains(name);
        assertThat(pages.get("caritas", one)).hasStatus(404);
        assertThat(pages.post("assistente2", one + "/esito", "result", "INVENTED"))
                .hasStatus(404);
        pages.post("assistente2", one + "/esito", "result", "REFUSED_TRUST", "note", "Molto cortese.");
        pages.post("assistente2", one + "/esito", "result", "INFORMED");
        assertThat(pages.get("assistente2", one)).bodyText().contains("non vuole rapporti", "Molto cortese.");
        pages.post("assistente2", one + "/riapri");
        assertThat(pages.get("assistente2", one)).bodyText().contains("Un altro esito", "Molto cortese.");
    }

    @Test
    void who_agrees_becomes_an_access_with_one_click_and_only_once() {
        String name = Signalling.someName();
        var person =
                SomePeople.woman(name, "Tommasa", "1980-04-03").withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        String list = loadedAndShared(name);
        String one = call(name, "Tommasa");
        assertThat(pages.get("assistente2", one)).bodyText().contains("value=\"" + person.id() + "\"");
        String access = String.valueOf(pages.post(
                        "assistente2", one + "/accesso", "person", person.id().toString())
                .getResponse()
                .getRedirectedUrl());
        assertThat(access).startsWith("/accessi/");
        assertThat(pages.post(
                        "assistente2", one + "/accesso", "person", person.id().toString()))
                .hasRedirectedUrl(access);
        assertThat(pages.get("assistente2", access)).bodyText().contains(name, "elenco di persone da chiamare");
        assertThat(pages.get("coordinatore", list)).bodyText().contains("diventa un accesso");
    }

    @Test
    void who_is_not_known_for_sure_is_looked_for_first() {
        String name = Signalling.someName();
        var person =
                SomePeople.woman(name, "Tommasina", "1980-04-03").withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        String one = theOneOf(name);
        assertThat(pages.post("assistente2", one + "/accesso"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli di chi");
        assertThat(pages.get("assistente2", one + "?q=" + name))
                .bodyText()
                .contains("Tommasina", person.id().toString());
    }

    @Test
    void when_its_time_is_over_a_list_keeps_its_numbers_and_nobody_s_name() {
        String name = Signalling.someName();
        String list = loadedAndShared(name);
        pages.post("assistente2", call(name, "Tommasa") + "/esito", "result", "REFUSED", "note", "Sta da " + name);
        make.asOwner(
                "update signal.cohorts set keep_until = ? where title = ?",
                Date.valueOf(LocalDate.now(clock)),
                "Lista " + name);
        assertThat(actors.runAs(SystemActor.ACTOR, forget::handle)).isPositive();
        assertThat(pages.get("coordinatore", list))
                .bodyText()
                .contains("i nomi sono stati cancellati", "Rifiuta")
                .doesNotContain(name + " Tommasa");
        assertThat(pages.post("coordinatore", list + "/righe", "text", "cognome;nome\na;b"))
                .hasStatus(404);
    }
}
