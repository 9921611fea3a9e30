package it.trama.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.Measures;
import it.trama.plan.Measures.Light;
import it.trama.plan.load.PlanFixtures;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class MeasuringAnActionTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    Measures measures;

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = http.post().uri(address).with(as.user("ufficio"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    /** @return its page */
    private String indicator(String action, String definition) {
        MvcTestResult added = post(
                "/piano/" + action + "/indicatori",
                "id",
                UUID.randomUUID().toString(),
                "name",
                "Persone ascoltate",
                "level",
                "OUTPUT",
                "unit",
                "persone",
                "baseline",
                "",
                "definition",
                definition);
        return Objects.requireNonNull(added.getResponse().getRedirectedUrl());
    }

    private Light light(String action, int year) {
        return as.inTransaction("sindaco", () -> measures.of(List.of(action), year))
                .getFirst()
                .light();
    }

    /** The same form, sent twice. */
    private void enterTwice(String page, int year) {
        String id = UUID.randomUUID().toString();
        for (int sent = 0; sent < 2; sent++) {
            assertThat(post(
                            page + "/valori",
                            "id",
                            id,
                            "year",
                            Integer.toString(year),
                            "value",
                            "80",
                            "asOf",
                            "30/06/2026",
                            "source",
                            "registro degli sportelli"))
                    .hasStatus3xxRedirection();
        }
    }

    @Test
    void a_value_entered_by_hand_stands_beside_its_target_with_words_and_not_colour_alone() {
        var plan = make.cycle();
        String page = indicator(plan.action(), "");
        assertThat(light(plan.action(), plan.from())).isEqualTo(Light.NO_VALUE);
        post(page + "/traguardi", "target" + plan.from(), "100", "target" + (plan.from() + 1), "");
        enterTwice(page, plan.from());
        assertThat(light(plan.action(), plan.from())).isEqualTo(Light.NEAR);
        assertThat(get("sindaco", "/piano/" + plan.action() + "/indicatori?anno=" + plan.from()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Persone ascoltate",
                        "100 persone",
                        "80 persone",
                        "registro degli sportelli",
                        "Vicino al traguardo")
                .doesNotContain("Aggiungi un indicatore");
    }

    @Test
    void a_computed_value_says_on_how_many_rows_it_counts() {
        var plan = make.cycle();
        String page = indicator(plan.action(), "PLAN_TEST");
        post(page + "/traguardi", "target" + plan.from(), "40");
        assertThat(get("ufficio", "/piano/" + plan.action() + "/indicatori"))
                .bodyText()
                .contains("42 persone", "calcolato dal sistema su 57 righe", "Raggiunto");
        assertThat(get("ufficio", page)).hasStatusOk().bodyText().contains("Il valore è calcolato dal sistema.");
    }

    @Test
    void two_who_change_it_together_see_both_versions() {
        var plan = make.cycle();
        String page = indicator(plan.action(), "");
        String[] first = {"version", "0", "name", "Persone accolte", "level", "OUTPUT", "unit", "persone"};
        assertThat(post(page, first)).hasStatus3xxRedirection();
        assertThat(post(page, "version", "0", "name", "Famiglie", "level", "OUTCOME", "unit", "famiglie"))
                .hasStatus(409)
                .bodyText()
                .contains("Famiglie", "Persone accolte");
        assertThat(post(page + "/ritiro")).hasStatus3xxRedirection();
        assertThat(get("ufficio", page)).hasStatus(404);
    }

    @Test
    void what_was_done_is_written_with_what_shows_it() {
        var plan = make.cycle(2009, 2011);
        String home = "/piano/" + plan.action() + "/indicatori";
        assertThat(post(
                        home + "/avanzamento",
                        "id",
                        UUID.randomUUID().toString(),
                        "notedOn",
                        "02/03/2010",
                        "state",
                        "GOING_ON",
                        "note",
                        "Aperti due sportelli.",
                        "evidence",
                        "Sportelli nella rete",
                        "href",
                        "https://trama.example.org/rete?tipo=sportello"))
                .hasStatus3xxRedirection();
        assertThat(get("sindaco", home + "?anno=2010"))
                .bodyText()
                .contains("Aperti due sportelli.", "In corso", "href=\"/rete?tipo=sportello\"", "Sportelli nella rete");
    }

    @Test
    void a_form_with_gaps_says_what_is_missing_at_each_field() {
        var plan = make.cycle();
        String home = "/piano/" + plan.action() + "/indicatori";
        assertThat(post(home)).hasStatus(422).bodyText().contains("name-error", "level-error", "unit-error");
        assertThat(post(home + "/avanzamento", "href", "javascript:alert(1)"))
                .hasStatus(422)
                .bodyText()
                .contains("note-error", "state-error", "notedOn-error", "href-error", "evidence-error");
        String page = indicator(plan.action(), "");
        assertThat(post(page + "/valori"))
                .hasStatus(422)
                .bodyText()
                .contains("value-error", "year-error", "asOf-error");
        assertThat(post(page + "/traguardi", "target" + plan.from(), "molti")).hasStatus(422);
        assertThat(http.post()
                        .uri(home)
                        .with(as.user("sindaco"))
                        .param("id", UUID.randomUUID().toString())
                        .param("name", "x")
                        .param("level", "OUTPUT")
                        .param("unit", "x")
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void the_light_follows_the_way_from_the_baseline_also_downwards() {
        assertLight(null, "100", "100", Light.REACHED);
        assertLight(null, "100", "74", Light.FAR);
        assertLight("50", "100", "90", Light.NEAR);
        assertLight("20", "10", "10", Light.REACHED);
        assertLight("20", "10", "12", Light.NEAR);
        assertLight("20", "10", "19", Light.FAR);
        assertLight("20", null, "19", Light.NO_TARGET);
        assertLight("20", "10", null, Light.NO_VALUE);
    }

    private static void assertLight(
            @Nullable String baseline, @Nullable String target, @Nullable String value, Light expected) {
        assertThat(Light.of(number(baseline), number(target), number(value))).isEqualTo(expected);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
