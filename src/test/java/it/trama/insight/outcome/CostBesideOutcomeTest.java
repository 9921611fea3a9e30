package it.trama.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class CostBesideOutcomeTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Groups groups;

    @Autowired
    LightPacts pacts;

    @Autowired
    Costs costs;

    @Test
    void shows_no_group_of_fewer_projects_than_the_threshold() {
        var grouped = as.inTransaction("sindaco", () -> groups.by(Dimension.CATEGORIA));
        assertThat(grouped.shown()).isNotEmpty().allSatisfy(group -> {
            assertThat(group.projects()).isGreaterThanOrEqualTo(5);
            group.outcome().ifPresent(interval -> assertThat(interval.people()).isGreaterThanOrEqualTo(5));
        });
        assertThat(grouped.withheld()).isNotEqualTo(1);
    }

    @Test
    void the_groups_shown_and_the_total_speak_of_the_same_money() {
        var grouped = as.inTransaction("sindaco", () -> groups.by(Dimension.PERCORSO));
        var shown = grouped.shown().stream()
                .map(group -> group.amounts().planned())
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        assertThat(shown).isLessThanOrEqualTo(grouped.total().planned());
        assertThat(grouped.total().publicMoney())
                .isLessThanOrEqualTo(grouped.total().planned());
    }

    /** The district of all tests holds projects of others too: what the demo's own are like is asked of a fresh one. */
    @Test
    void light_pacts_are_counted_with_where_most_of_their_money_comes_from() {
        var budgets = as.inTransaction("ufficio", () -> costs.budgets("inclusion-pact"));
        long light = budgets.stream()
                .filter(budget -> budget.publicMoney().add(budget.otherMoney()).signum() > 0)
                .filter(budget -> budget.publicMoney().add(budget.otherMoney()).compareTo(LightPacts.LIGHT) < 0)
                .count();
        var found = as.inTransaction("ufficio", () -> pacts.find("inclusion-pact"));
        assertThat(found.projects()).isEqualTo(budgets.size());
        assertThat(found.of(LightPacts.Size.LIGHT)).hasValue((int) light);
    }

    @Test
    void the_mayor_reads_it_and_a_provider_does_not() {
        assertThat(http.get().uri("/cruscotto/costi-ed-esiti?per=ente").with(as.user("sindaco")))
                .hasStatusOk()
                .bodyText()
                .contains("Quanto costano i sostegni", "Bastano pochi soldi?");
        assertThat(http.get().uri("/cruscotto/costi-ed-esiti").with(as.user("caritas")))
                .hasStatus(403);
    }
}
