package it.trama.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.plan.IndicatorValues;
import it.trama.trust.CurrentActor;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ValuesOfIndicatorsTest {

    private static final Pattern MAIN = Pattern.compile("t-main-number\">([^<]+)<");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    CurrentActor actors;

    @Autowired
    PlanIndicators plan;

    @Autowired
    RefreshJob job;

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(String user, String address) {
        return http.post()
                .uri(address)
                .with(as.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private String number(String address) throws Exception {
        Matcher found = MAIN.matcher(get("ufficio", address).getResponse().getContentAsString());
        assertThat(found.find()).as(address).isTrue();
        return found.group(1);
    }

    private void meetIn(int year) {
        as.inTransaction(
                "assistente",
                () -> db.sql("""
                        insert into agenda.meetings (id, organisation_id, title, held_on, holders, made_by, made_at)
                        values (:id, :body, 'Prova', :day, array['u:' || :user], :user::uuid, :at)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("body", actors.actor().organisation())
                        .param("day", LocalDate.of(year, 5, 5))
                        .param("user", actors.actor().user().toString())
                        .param("at", OffsetDateTime.parse("2026-11-01T10:00:00Z"))
                        .update());
    }

    @Test
    void agree_with_the_rooms_of_the_dashboard() throws Exception {
        assertThat(post("ufficio", "/cruscotto/indicatori/anni/2025/aggiornamento"))
                .hasStatus3xxRedirection();
        assertThat(number("/cruscotto/indicatori/accessi?anno=2025")).isEqualTo(number("/cruscotto/accessi?anno=2025"));
        assertThat(number("/cruscotto/in-carico?anno=2025"))
                .isIn(number("/cruscotto/indicatori/persone-in-carico?anno=2025"), "·");
    }

    @Test
    void are_found_by_level_and_words() {
        assertThat(get("sindaco", "/cruscotto/indicatori"))
                .hasStatusOk()
                .bodyText()
                .contains("Accessi agli sportelli", "Obiettivi raggiunti", "Fondi assegnati");
        assertThat(get("sindaco", "/cruscotto/indicatori?livello=IMPACT&q=obiettivi"))
                .bodyText()
                .contains("Obiettivi raggiunti")
                .doesNotContain("Accessi agli sportelli");
        assertThat(get("sindaco", "/cruscotto/indicatori?q=unicorni"))
                .bodyText()
                .contains("Nessun indicatore");
    }

    @Test
    void tell_what_they_count_and_what_proves_them() {
        assertThat(get("sindaco", "/cruscotto/indicatori/in-carico-in-poverta?anno=2026"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Quante delle persone in carico sono in povertà economica?",
                        "solo Povertà economica: sì",
                        "moltiplicato per 100",
                        "casefile.pub_charges",
                        "over",
                        "Righe contate",
                        "Sub-ambito 3");
        assertThat(get("ufficio", "/cruscotto/indicatori/fondi-assegnati?anno=2026"))
                .bodyText()
                .contains(" €", "Povertà", "/fondi?anno=2026", "non noto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accessi",
                "motivi-di-accesso",
                "persone-agli-sportelli",
                "persone-in-carico",
                "persone-in-attesa"
            })
    void show_no_count_of_few_people(String code) {
        var small = Pattern.compile("<td class=\"t-num\">(?:<a [^>]*>)?[1-4](?:</a>)?</td>");
        for (int year = 2024; year <= 2026; year++) {
            assertThat(get("sindaco", "/cruscotto/indicatori/%s?anno=%d".formatted(code, year)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContainPattern(small);
        }
    }

    @Test
    void of_a_closed_year_never_change_and_computing_them_again_shows_the_difference() throws Exception {
        String page = "/cruscotto/indicatori/riunioni-delle-equipe?anno=1994";
        assertThat(number(page)).isEqualTo("0");
        assertThat(get("ufficio", page + "&verifica=true")).bodyText().contains("0, come il valore conservato");
        assertThat(post("ufficio", "/cruscotto/indicatori/anni/1994/chiusura")).hasStatus3xxRedirection();

        meetIn(1994);
        assertThat(post("ufficio", "/cruscotto/indicatori/anni/1994/aggiornamento"))
                .hasStatus3xxRedirection();

        assertThat(number(page)).isEqualTo("0");
        assertThat(get("ufficio", page + "&verifica=true"))
                .bodyText()
                .contains("Conservato: 0. Ricalcolato adesso: 1; parti diverse: 2", "anno chiuso");
        assertThat(number(page)).isEqualTo("0");
        assertThat(plan.value("riunioni-delle-equipe", 1994)).hasValueSatisfying(value -> {
            assertThat(value.value()).isEqualByComparingTo("0");
            assertThat(value.rows()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from insight.kept_values where year = 1995",
                "insert into insight.kept_values (definition, version, year, statement, parameters, computed_at, as_of) values ('x', 1, 1995, 's', '', now(), '1995-12-31')",
                "insert into insight.kept_cells select id, 'x', 'y', 1 from insight.kept_values where year = 1995"
            })
    void of_a_closed_year_are_kept_by_the_database_itself(String change) {
        as.run("ufficio", () -> {
            plan.freeze(1995);
            plan.freeze(1995);
            return 0;
        });
        assertThatThrownBy(
                        () -> as.inTransaction("ufficio", () -> db.sql(change).update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("1995 do not change");
    }

    @Test
    void of_an_open_year_are_computed_anew() throws Exception {
        String page = "/cruscotto/indicatori/riunioni-delle-equipe?anno=1996";
        assertThat(number(page)).isEqualTo("0");
        meetIn(1996);
        assertThat(number(page)).isEqualTo("0");
        assertThat(post("ufficio", "/cruscotto/indicatori/anni/1996/aggiornamento"))
                .hasStatus3xxRedirection();
        assertThat(number(page)).isEqualTo("1");
        job.atNight();
        assertThat(get("ufficio", "/cruscotto/indicatori?anno=2026")).bodyText().contains("si ricalcolano ogni notte");
    }

    @Test
    void open_from_a_sub_district_to_its_municipalities() {
        String page = "/cruscotto/indicatori/accessi-per-mille?anno=2026";
        assertThat(get("sindaco", page)).bodyText().contains(page.replace("&", "&amp;") + "&amp;subambito=6\"");
        assertThat(get("sindaco", page + "&subambito=6"))
                .bodyText()
                .contains("Per Comune, Sub-ambito 6", ">Cremona</th>")
                .doesNotContain(">Volongo</th>");
        assertThat(get("sindaco", page + "&subambito=x")).hasStatus(404);
    }

    @Test
    void are_handed_out_as_the_page_shows_them() {
        assertThat(get("sindaco", "/cruscotto/indicatori/persone-in-carico.csv?anno=2025"))
                .hasStatusOk()
                .bodyText()
                .contains("Per Comune", "Cremona;", "Per Classe di età");
    }

    @Test
    void are_for_who_plans_and_works_and_years_are_closed_by_the_plan_office() {
        for (String user : new String[] {"caritas", "antenna", "dpo", "admin", "ente"}) {
            assertThat(get(user, "/cruscotto/indicatori")).hasStatus(403);
            assertThat(get(user, "/cruscotto/indicatori/accessi.csv")).hasStatus(403);
        }
        for (String user : new String[] {"sindaco", "coordinatore", "assistente"}) {
            assertThat(get(user, "/cruscotto/indicatori/accessi")).hasStatusOk();
            assertThat(post(user, "/cruscotto/indicatori/anni/1997/chiusura")).hasStatus(403);
            assertThat(post(user, "/cruscotto/indicatori/anni/1997/aggiornamento"))
                    .hasStatus(403);
        }
        assertThat(get("assistente", "/cruscotto/indicatori/accessi?anno=2026"))
                .bodyText()
                .contains("\"/accessi?anno=2026\"");
        assertThat(get("ufficio", "/cruscotto/indicatori/accessi?anno=2026"))
                .bodyText()
                .doesNotContain("\"/accessi?anno");
        assertThat(post("ufficio", "/cruscotto/indicatori/anni/2990/chiusura")).hasStatus(404);
        assertThat(get("ufficio", "/cruscotto/indicatori/nessuno")).hasStatus(404);
        assertThat(get("ufficio", "/cruscotto/indicatori?anno=99999")).hasStatus(404);
    }

    @Test
    void are_there_for_the_plan() {
        assertThat(plan.definitions())
                .extracting(IndicatorValues.Definition::code)
                .contains("accessi", "fondi-assegnati");
        assertThat(as.inTransaction("ufficio", () -> plan.value("fondi-assegnati", 2026)))
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isPositive();
                    assertThat(found.href()).isEqualTo("/cruscotto/indicatori/fondi-assegnati?anno=2026");
                });
        assertThat(plan.value("nessuno", 2026)).isEmpty();
    }
}
