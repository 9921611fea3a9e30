package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.StatementCounter;
import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.kernel.Compartment;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class WhatIsDueTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Deadlines deadlines;

    @Autowired
    List<TodayLines> sources;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID due(UUID record, LocalDate day, String title) {
        UUID source = UUID.randomUUID();
        as.inTransaction("assistente", () -> {
            deadlines.set(
                    new NewDeadline(record, Compartment.ORDINARY, "REVIEW", day, title, "/cartelle/" + record, source));
            return true;
        });
        return source;
    }

    private Stream<TodayLine> lines(String user, String title) {
        return as
                .inTransaction(
                        user,
                        () -> sources.stream()
                                .flatMap(source -> source.of(as.actor(user)).stream())
                                .toList())
                .stream()
                .filter(line -> line.text().equals(title));
    }

    @Test
    void waits_on_the_first_page_of_the_case_manager_in_its_group() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        String title = "Verifica " + person;
        due(record, today().minusDays(3), title);
        assertThat(lines("assistente", title)).singleElement().satisfies(line -> {
            assertThat(line.urgency()).isEqualTo(Urgency.LATE);
            assertThat(line.person()).contains(CasefileFixtures.familyName(person));
        });
        assertThat(http.get().uri("/?quando=LATE&tipo=REVIEW").with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains(title, "/cartelle/" + record, "In ritardo");
        assertThat(http.get().uri("/?quando=WEEK").with(as.user("assistente")))
                .bodyText()
                .doesNotContain(title);
        assertThat(lines("assistente2", title)).isEmpty();
        assertThat(lines("admin", title)).isEmpty();
        assertThat(lines("sindaco", title)).isEmpty();
    }

    @Test
    void moves_when_it_is_set_again_and_is_far_enough_away_to_wait() {
        UUID record = make.inCharge(make.person(), 0);
        String title = "Verifica " + record;
        UUID source = due(record, today(), title);
        assertThat(lines("assistente", title)).extracting(TodayLine::urgency).containsExactly(Urgency.TODAY);
        as.inTransaction("assistente", () -> {
            deadlines.set(new NewDeadline(
                    record, Compartment.ORDINARY, "REVIEW", today().plusDays(8), title, "/cartelle/" + record, source));
            return true;
        });
        assertThat(lines("assistente", title)).isEmpty();
        assertThat(http.get().uri("/cartelle/{r}/scadenze", record).with(as.user("assistente")))
                .bodyText()
                .contains(title, "aperta");
    }

    @Test
    void is_met_by_somebody_on_a_day_or_dropped() {
        UUID record = make.inCharge(make.person(), 0);
        UUID met = due(record, today(), "Fatta " + record);
        UUID dropped = due(record, today(), "Tolta " + record);
        as.inTransaction("assistente", () -> {
            deadlines.met(met, today());
            deadlines.drop(dropped);
            return true;
        });
        assertThat(lines("assistente", "Fatta " + record)).isEmpty();
        assertThat(lines("assistente", "Tolta " + record)).isEmpty();
        assertThat(http.get().uri("/cartelle/{r}/scadenze", record).with(as.user("assistente")))
                .bodyText()
                .contains("Fatta " + record, "da Anna Rossetti")
                .doesNotContain("Tolta " + record);
        assertThat(http.get().uri("/cartelle/{r}/scadenze", record).with(as.user("assistente2")))
                .hasStatus(404);
    }

    @Test
    void asks_the_database_as_often_however_much_there_is_to_do() {
        UUID record = make.inCharge(make.person(), 0);
        int before = statementsOfToday();
        for (int i = 0; i < 5; i++) {
            due(make.inCharge(make.person(), 0), today(), "Molte " + record);
        }
        assertThat(lines("assistente", "Molte " + record)).hasSize(5);
        assertThat(statementsOfToday()).isEqualTo(before).isLessThanOrEqualTo(20);
    }

    private int statementsOfToday() {
        return statements
                .count(() -> http.get().uri("/").with(as.user("assistente")).exchange())
                .statements();
    }

    @Test
    void says_why_there_is_nothing_to_who_has_nothing() {
        assertThat(http.get().uri("/").with(as.user("admin")))
                .hasStatusOk()
                .bodyText()
                .contains("Per te non c'è niente in attesa");
        assertThat(http.get().uri("/?tipo=NESSUNO").with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Niente in attesa con questo filtro");
    }
}
