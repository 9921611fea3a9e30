package it.trama.signal.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.signal.Signalling;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class CallingAListTest {

    private static final String LISTS = SomeLists.ADDRESS;

    @Autowired
    Signalling pages;

    @Autowired
    SomeLists lists;

    @Autowired
    PeopleBulk people;

    @Autowired
    CasefileFixtures make;

    @Autowired
    ForgetLists forget;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    @Test
    void a_caller_sees_their_own_people_and_no_plan_ends_after_the_deadline() {
        String name = Signalling.someName();
        String list =
                lists.load("Lista " + name, name + ";Anna;3/4/1980;;;0372 123456\n" + name + ";Bice;3/4/1981;;;\n");
        assertThat(pages.get("assistente2", list)).hasStatus(404);
        assertThat(lists.share(list, lists.day(60), "1"))
                .hasStatus(422)
                .bodyText()
                .contains("dopo il termine");
        assertThat(lists.share(list, lists.day(1), "5")).hasRedirectedUrl(list);
        assertThat(pages.get("assistente2", LISTS + "/chiamate")).bodyText().contains(name + " Anna", "tel:0372123456");
        assertThat(pages.get("assistente", LISTS + "/chiamate")).bodyText().doesNotContain(name);
    }

    @Test
    void the_last_attempt_without_an_answer_settles() {
        String name = Signalling.someName();
        String list = lists.loadedAndShared(name);
        String one = lists.call(name, "Tommasa");
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
        assertThat(pages.get("coordinatore", list)).bodyText().contains("tentativi finiti", "una persona, 0 ancora");
    }

    @Test
    void who_refuses_is_settled_once_and_a_mistake_is_taken_back() {
        String name = Signalling.someName();
        String one = lists.theOneOf(name);
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
        String list = lists.loadedAndShared(name);
        String one = lists.call(name, "Tommasa");
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
        String one = lists.theOneOf(name);
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
        String list = lists.loadedAndShared(name);
        pages.post(
                "assistente2", lists.call(name, "Tommasa") + "/esito", "result", "REFUSED", "note", "Sta da " + name);
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
