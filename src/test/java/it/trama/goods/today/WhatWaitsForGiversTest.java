package it.trama.goods.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.StatementCounter;
import it.trama.TramaTest;
import it.trama.trust.CurrentActor;
import it.trama.trust.TodayLine;
import it.trama.trust.Urgency;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class WhatWaitsForGiversTest {

    private static final String USER = "trasporti";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    GoodsLines lines;

    @Autowired
    CurrentActor actors;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    private void post(String to, String... parameters) {
        var request = http.post().uri(to).with(as.user(USER));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private List<TodayLine> lines(String user) {
        return as.inTransaction(user, () -> lines.of(actors.actor()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void a_day_that_is_held_and_not_closed() {
        String id = UUID.randomUUID().toString();
        String on = today().toString();
        post("/viveri", "id", id, "name", "Borse", "day", on, "help", "FOOD", "covers", "7");
        assertThat(lines(USER)).anySatisfy(line -> {
            assertThat(line.href()).isEqualTo("/viveri/giornate/" + id);
            assertThat(line.text()).contains("Borse");
            assertThat(line.urgency()).isEqualTo(Urgency.TODAY);
        });
        post("/viveri/giornate/" + id + "/fine", "id", UUID.randomUUID().toString(), "close", "true");
        assertThat(lines(USER)).noneMatch(line -> line.href().endsWith(id));
    }

    @Test
    void stock_that_expires_within_a_week() {
        came(today().plusDays(8));
        assertThat(expiring()).isEmpty();
        came(today().plusDays(7));
        assertThat(expiring())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("scadute: 1"));
        assertThat(lines("notte")).noneMatch(line -> line.href().equals("/viveri/magazzino"));
    }

    private List<TodayLine> expiring() {
        return lines(USER).stream()
                .filter(line -> line.href().equals("/viveri/magazzino"))
                .toList();
    }

    private void came(LocalDate best) {
        String id = UUID.randomUUID().toString();
        String day = today().toString();
        String until = best.toString();
        post("/viveri/magazzino/entrate", "id", id, "kind", "MILK", "day", day, "quantity", "5", "best", until);
    }

    @Test
    void is_asked_once_and_not_at_all_for_who_gives_nothing() {
        int idle = statements.count(() -> lines("assistente")).statements();
        int giving = statements.count(() -> lines(USER)).statements();
        assertThat(giving).isEqualTo(idle + 1);
        assertThat(lines("assistente")).isEmpty();
    }
}
