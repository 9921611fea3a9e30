package it.trama.plan.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.plan.MoneyAndNumbers;
import it.trama.plan.ResolutionSubjects;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheReportOfAYearTest {

    private static final Deed DEED = new Deed("Assemblea dei Sindaci", "9/2151", LocalDate.of(2026, 3, 1));

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    MoneyAndNumbers numbers;

    @Autowired
    PlanSubjects plans;

    @Autowired
    ReportSubjects reports;

    @Autowired
    JdbcClient db;

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(as.user("sindaco")).exchange();
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = http.post().uri(address).with(as.user("ufficio"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private static String to(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static UUID id(String home) {
        return UUID.fromString(home.substring(home.lastIndexOf('/') + 1));
    }

    private void decide(ResolutionSubjects subjects, UUID id, boolean yes) {
        as.inTransaction("ufficio", () -> {
            if (yes) {
                subjects.approved(id, DEED);
            } else {
                subjects.rejected(id, DEED);
            }
            return id;
        });
    }

    /** An approved plan of a year with one action, its indicator and a value. */
    private String approved(Made plan, String indicator) {
        String home =
                to(post("/piano/operativi", "id", UUID.randomUUID().toString(), "year", Integer.toString(plan.from())));
        post(home + "/azioni", "area", "poverta", "item", plan.action());
        post(
                home + "/azioni/" + plan.action() + "/denaro",
                "id",
                UUID.randomUUID().toString(),
                "line",
                MoneyAndNumbers.line(plan.from()).toString(),
                "amount",
                "700");
        post(indicator + "/traguardi", "target" + plan.from(), "10");
        value(plan, indicator, "12");
        post(home + "/proposta");
        decide(plans, id(home), true);
        return home;
    }

    private String indicator(Made plan) {
        return to(post(
                "/piano/" + plan.action() + "/indicatori",
                "id",
                UUID.randomUUID().toString(),
                "name",
                "Sportelli aperti",
                "level",
                "OUTPUT",
                "unit",
                "sportelli"));
    }

    private MvcTestResult value(Made plan, String indicator, String value) {
        return post(
                indicator + "/valori",
                "id",
                UUID.randomUUID().toString(),
                "year",
                Integer.toString(plan.from()),
                "value",
                value,
                "asOf",
                "1/1/2026",
                "source",
                "verbale 3");
    }

    private UUID report(String home) {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("select id from plan.annual_reports where plan_id = :id")
                        .param("id", id(home))
                        .query(UUID.class)
                        .single());
    }

    @Test
    void is_made_from_what_is_known_and_stays_until_it_is_made_again() {
        Made plan = make.cycle();
        String indicator = indicator(plan);
        String home = approved(plan, indicator);
        assertThat(get(home + "/relazione")).hasStatusOk().bodyText().contains("non è ancora stata generata");
        assertThat(get(home + "/relazione/relazione.pdf")).hasStatus(404);
        post(home + "/relazione", "foreword", "Un anno buono.");
        value(plan, indicator, "14");
        assertThat(get(home + "/relazione"))
                .bodyText()
                .contains(
                        "Un anno buono.",
                        "Uno sportello in ogni paese",
                        "12 sportelli",
                        "verbale 3",
                        "Raggiunto",
                        "700,00 €",
                        "Traguardi raggiunti: 1 su 1")
                .doesNotContain("14 sportelli");
        post(home + "/relazione", "foreword", "Un anno buono.");
        assertThat(get(home + "/relazione")).bodyText().contains("14 sportelli");
        assertThat(get(home + "/relazione/relazione.pdf").getResponse().getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void freezes_its_year_when_an_assembly_approves_it() {
        Made plan = make.cycle();
        String indicator = indicator(plan);
        String home = approved(plan, indicator);
        post(home + "/relazione");
        post(home + "/relazione/proposta");
        UUID report = report(home);
        assertThat(reports.waiting()).anyMatch(subject -> subject.id().equals(report));
        decide(reports, report, false);
        assertThat(get(home + "/relazione")).bodyText().contains("Non approvat");
        post(home + "/relazione/proposta");
        decide(reports, report, true);
        assertThat(reports.find(report)).isPresent();
        assertThat(numbers.frozen()).contains(plan.from());
        assertThat(value(plan, indicator, "99")).hasStatus(422).bodyText().contains("è chiuso");
        assertThat(post(home + "/relazione")).hasStatus(422);
        assertThat(post(home + "/relazione/ritiro")).hasStatus(422);
        assertThat(get("/piano/operativi")).bodyText().contains("Approvata: anno chiuso");
    }

    @Test
    void a_frozen_year_is_refused_by_the_database_too() {
        Made plan = make.cycle();
        String indicator = indicator(plan);
        String home = approved(plan, indicator);
        post(home + "/relazione");
        post(home + "/relazione/proposta");
        decide(reports, report(home), true);
        for (String change : new String[] {
            "update plan.annual_reports set foreword = 'altro' where year = :year",
            "update plan.targets set target = 1 where year = :year",
            "delete from plan.targets where year = :year",
            "delete from plan.operative_items where plan_id in (select id from plan.operative_plans where year = :year)",
            "update plan.operative_money set amount = 1 where plan_id in (select id from plan.operative_plans where year = :year)",
            "insert into plan.progress select gen_random_uuid(), item, :year, made_on, 'DONE', 'x', '', null, by, at from (select plan.operative_items.item, current_date as made_on, gen_random_uuid() as by, now() as at from plan.operative_items limit 1) x"
        }) {
            assertThatThrownBy(() -> as.inTransaction(
                            "ufficio",
                            () -> db.sql(change).param("year", plan.from()).update()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageMatching("(?s).*(stay|never changes|while it is a draft).*");
        }
    }

    @Test
    void needs_an_approved_plan_and_its_targets_stay_from_then_on() {
        Made plan = make.cycle();
        String home =
                to(post("/piano/operativi", "id", UUID.randomUUID().toString(), "year", Integer.toString(plan.from())));
        assertThat(post(home + "/relazione")).hasStatus(422).bodyText().contains("non è ancora approvato");
        assertThat(post(home + "/relazione/proposta")).hasStatus(404);
        Made other = make.cycle();
        String indicator = indicator(other);
        String approved = approved(other, indicator);
        assertThat(post(indicator + "/traguardi", "target" + other.from(), "5")).hasStatus(422);
        post(approved + "/relazione");
        assertThat(post(approved + "/relazione/proposta")).hasStatus3xxRedirection();
        assertThat(post(approved + "/relazione/ritiro")).hasStatus3xxRedirection();
    }
}
