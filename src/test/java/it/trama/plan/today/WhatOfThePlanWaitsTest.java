package it.trama.plan.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.PlanPast;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WhatOfThePlanWaitsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    PlanPast.Years years;

    @Autowired
    PlanPast.Numbers numbers;

    @Autowired
    PlanWork work;

    @Autowired
    Clock clock;

    private MvcTestResult today(String user) {
        return http.get().uri("/").with(as.user(user)).exchange();
    }

    private void milestone(Made plan, String title, LocalDate due) {
        assertThat(http.post()
                        .uri("/piano/" + plan.action() + "/scheda/tappe")
                        .with(as.user("ufficio"))
                        .param("id", UUID.randomUUID().toString())
                        .param("milestone", title)
                        .param("due", due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + due.getYear())
                        .exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void milestones_late_or_due_within_a_month_are_on_the_first_page_of_the_office_alone() {
        Made plan = make.cycle();
        LocalDate now = LocalDate.now(clock);
        milestone(plan, "Bando pubblicato", now.minusDays(3));
        milestone(plan, "Firma del patto", now.plusDays(20));
        milestone(plan, "Festa dei vicini", now.plusDays(40));
        assertThat(today("ufficio"))
                .bodyText()
                .contains("Bando pubblicato", "Entro un mese", "Firma del patto", "/piano/" + plan.action() + "/scheda")
                .doesNotContain("Festa dei vicini");
        assertThat(today("sindaco")).bodyText().doesNotContain("Bando pubblicato");
    }

    private List<PlanWork.Line> silent(Made plan) {
        var quarter = new Quarter(LocalDate.of(plan.from(), 4, 1), LocalDate.of(plan.from(), 6, 30));
        return as.inTransaction("ufficio", () -> work.waiting(LocalDate.of(2000, 1, 1), quarter));
    }

    private void told(String item, LocalDate day) {
        as.run("ufficio", () -> {
            numbers.handle(new PlanPast.Done(item, day, "GOING_ON", "Aperto", "Il verbale", ""));
            return true;
        });
    }

    @Test
    void actions_of_which_the_quarter_tells_nothing_are_counted_until_something_is_told() {
        Made plan = make.cycle();
        var deed = new Deed("Assemblea", "1/" + plan.from(), LocalDate.of(plan.from(), 1, 10));
        as.run("ufficio", () -> {
            years.handle(new PlanPast.Planned(
                    plan.from(), "", Map.of(plan.action(), "", plan.other(), ""), List.of(), deed));
            return true;
        });
        assertThat(silent(plan)).extracting(PlanWork.Line::count).containsExactly(2);
        told(plan.action(), LocalDate.of(plan.from(), 2, 1));
        assertThat(silent(plan)).extracting(PlanWork.Line::count).containsExactly(2);
        told(plan.action(), LocalDate.of(plan.from(), 5, 1));
        assertThat(silent(plan)).extracting(PlanWork.Line::count).containsExactly(1);
        told(plan.other(), LocalDate.of(plan.from(), 7, 1));
        assertThat(silent(plan)).isEmpty();
    }

    @Test
    void the_quarter_is_the_last_one_that_is_over() {
        assertThat(Quarter.before(LocalDate.of(2026, 11, 23)))
                .isEqualTo(new Quarter(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        assertThat(Quarter.before(LocalDate.of(2026, 1, 1)))
                .isEqualTo(new Quarter(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
    }
}
