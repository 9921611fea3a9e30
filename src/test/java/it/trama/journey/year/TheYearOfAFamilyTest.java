package it.trama.journey.year;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.journey.FillingTogether;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One family for a year, in the browser: first all that is done with it, then who else meets it and what they must not see, at last the end. */
@TramaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheYearOfAFamilyTest {

    private static final String SYNTHESIS = "Tommaso vuole una casa sua e gli amici vicini.";

    @LocalServerPort
    int port;

    @Autowired
    Family family;

    private Browser browser;
    private Window worker;
    private String person = "";
    private String record = "";
    private String project = "";

    @BeforeAll
    void opens() {
        browser = new Browser(port);
        worker = browser.desk("assistente");
        person = "/persone/" + family.movesIn();
    }

    @AfterAll
    void closes() {
        browser.close();
    }

    @Test
    @Order(1)
    void comes_in_is_assessed_by_three_bodies_and_agrees_on_a_life_project() throws Exception {
        record = ComingIn.toTheRecord(worker, family.today().minusMonths(1));
        ComingIn.note(worker, record, Family.DIARY, "ORDINARY");
        ComingIn.note(worker, record, Family.DIAGNOSIS, "HEALTH");
        ComingIn.team(worker, record, "Caritas");
        ComingIn.team(worker, record, "Cooperativa di servizi domiciliari");
        String sheet = FillingTogether.begin(worker, record, "Tommaso, a voce");
        FillingTogether.entrust(worker, "family", "Caritas");
        FillingTogether.entrust(worker, "operator", "Cooperativa di servizi domiciliari");
        FillingTogether.fill(browser.phone("caritas"), "family", sheet, SYNTHESIS);
        FillingTogether.fill(browser.desk("ente"), "operator", sheet, SYNTHESIS);
        FillingTogether.sign(worker, sheet, SYNTHESIS);
        worker.press("Chiudi e firma la valutazione");
        worker.page().waitForURL(url -> !url.contains("insieme"));
        assertThat(worker.text()).contains(SYNTHESIS, "Lucia Bassi", "Davide Conti");
        project = Agreed.written(worker, record, family.today());
        Agreed.signed(browser, worker, project);
    }

    @Test
    @Order(2)
    void is_given_what_was_promised_looks_again_changes_it_and_looks_again() throws Exception {
        Followed.given(browser.phone("caritas"));
        Followed.verified(worker, record);
        Followed.reviewed(worker, project, "PARTLY", true);
        project = Agreed.amended(worker, project);
        Agreed.signed(browser, worker, project);
        Followed.reviewed(worker, project, "REACHED", false);
        Followed.passes(worker, record, family.today().plusMonths(8));
    }

    /** Opens the addresses as somebody who may not: the answer is no, and says nothing. */
    private static void closedTo(Window stranger, Stream<String> addresses) {
        addresses.forEach(address -> {
            assertThat(stranger.page().navigate(stranger.address() + address).status())
                    .as(address)
                    .isIn(403, 404);
            assertThat(stranger.text()).doesNotContain(Family.NAME);
        });
    }

    private Stream<String> inside() {
        return Stream.of(
                record,
                record + "/diario",
                record + "/valutazioni",
                record + "/documenti",
                record + "/verifica",
                record + "/visita",
                project,
                project + "/budget",
                project + "/verifiche",
                project + "/patto.pdf",
                record + "/passaggi",
                person + "/accessi-ai-dati");
    }

    @Test
    @Order(3)
    void the_charity_meets_its_deliveries_and_signatures_and_neither_diary_nor_diagnosis() {
        Window charity = browser.phone("caritas");
        charity.go("/consegne?testo=" + Family.NAME);
        assertThat(charity.text()).contains("Ore di volontari").doesNotContain("Contributo per gli arredi");
        charity.go("/firme");
        charity.look("anno-firme-ente");
        for (String part : List.of("", "/diario", "/valutazioni", "/visita", "/documenti")) {
            charity.go(record + part);
            assertThat(charity.text()).as(part).doesNotContain(Family.DIARY, Family.DIAGNOSIS);
        }
        closedTo(charity, Stream.of(person + "/accessi-ai-dati", project + "/budget", record + "/verifica"));
    }

    @Test
    @Order(3)
    void a_worker_of_another_municipality_finds_no_record() {
        Window other = browser.desk("assistente2");
        closedTo(other, inside());
        other.go("/cartelle?di=TEAM");
        assertThat(other.text()).doesNotContain(Family.NAME);
    }

    @Test
    @Order(3)
    void a_coordinator_of_other_teams_finds_no_record() {
        Window coordinator = browser.desk("coordinatore");
        coordinator.press("Lavora per Azienda Sociale");
        closedTo(coordinator, inside());
        coordinator.go("/carico");
        assertThat(coordinator.text()).doesNotContain(Family.NAME);
    }

    @Test
    @Order(3)
    void plan_office_and_mayor_meet_numbers_only() {
        for (String username : List.of("ufficio", "sindaco")) {
            Window reader = browser.desk(username);
            closedTo(reader, inside());
            for (String page : List.of("/", "/cruscotto", "/piano")) {
                reader.go(page);
                assertThat(reader.text()).as(username + page).doesNotContain(Family.NAME);
            }
        }
    }

    @Test
    @Order(3)
    void the_data_protection_officer_reads_the_trail_and_no_content() {
        Window officer = browser.desk("dpo");
        officer.go("/amministrazione/registro?persona=" + person.substring("/persone/".length()));
        officer.look("anno-registro");
        assertThat(officer.text()).contains("Anna Rossetti", "Caritas").doesNotContain(Family.DIAGNOSIS, Family.DIARY);
        closedTo(officer, inside().filter(address -> !address.endsWith("/accessi-ai-dati")));
    }

    @Test
    @Order(3)
    void administrator_and_school_open_nothing_of_it() {
        closedTo(browser.desk("admin"), inside());
        closedTo(browser.desk("antenna"), inside());
    }

    @Test
    @Order(4)
    void ends_with_its_project_and_record_closed_and_is_taken_again() {
        Ended.project(worker, project, family.today());
        Ended.record(worker, record, family.today().minusDays(1));
        Ended.opensAgain(worker, person, record, family.today());
    }
}
