package it.trama.project.budget;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.kernel.Money;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class PublishedCostsTest {

    @Autowired
    As as;

    @Autowired
    SignedProjects projects;

    @Autowired
    Budget budget;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private List<Map<String, @Nullable Object>> rows(UUID project) {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("""
                                select nature, planned::text, committed::text, spent::text from project.pub_support_costs
                                where project = encode(sha256(convert_to('project:' || :root, 'UTF8')), 'hex') order by planned desc, nature
                                """).param("root", project.toString()).query().listOfRows());
    }

    @Test
    void each_resource_is_there_once_with_what_was_spent_of_it_and_without_the_person() {
        LocalDate today = LocalDate.now(clock);
        var signed = projects.running(today.minusMonths(2), today.plusMonths(10));
        as.inTransaction("assistente", () -> budget.settle(signed.commitment(), Money.of("150.00"), UUID.randomUUID()));
        as.inTransaction("assistente", () -> budget.release(signed.commitment(), UUID.randomUUID()));
        assertThat(rows(signed.project()))
                .hasSize(4)
                .first()
                .isEqualTo(Map.of(
                        "nature", "PUBLIC_MONEY", "planned", "600.00", "committed", "150.00", "spent", "150.00"));
    }
}
