package it.trama.delivery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.delivery.statement.Months.Row;
import it.trama.delivery.visit.Homes;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random deliveries, cancellations, closings, questions, verifications and approvals of one body, next to what was given. */
@TramaTest
class NothingIsPaidTwiceTest {

    @Autowired
    Homes homes;

    @Autowired
    Months months;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private final List<UUID> given = new ArrayList<>();
    private final Map<UUID, BigDecimal> approved = new HashMap<>();
    private UUID assignment = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void each_delivery_is_in_one_statement_at_most_and_what_is_approved_never_changes(long seed) {
        assignment = homes.of("accoglienza", null).assignment();
        var random = new Random(seed);
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1).minusMonths(13);
        for (int step = 0; step < 60; step++) {
            step(random, month.plusMonths(random.nextInt(13)));
            approvedStays();
        }
        assertThat(approved).isNotEmpty();
        BigDecimal stated = sum("select sum(amount) from delivery.statement_lines where assignment_id = :id");
        assertThat(stated.add(sum("""
                        select sum(d.amount) from delivery.deliveries d where d.assignment_id = :id
                          and not exists (select from delivery.statement_lines l where l.delivery_id = d.id)
                        """)))
                .isEqualByComparingTo(sum("select sum(amount) from delivery.deliveries where assignment_id = :id"));
        assertThat(sum("""
                        select count(*) from delivery.statement_lines l join delivery.deliveries d on d.id = l.delivery_id
                        where l.assignment_id = :id and (l.amount <> d.amount or l.quantity <> d.quantity)
                        """)).isZero();
    }

    private BigDecimal sum(String sql) {
        return as.inTransaction(
                "notte",
                () -> db.sql("select coalesce((" + sql + "), 0)")
                        .param("id", assignment)
                        .query(BigDecimal.class)
                        .single());
    }

    private void approvedStays() {
        Map<UUID, BigDecimal> now = months.lines("notte").stream()
                .filter(Row::approved)
                .collect(Collectors.toMap(Row::delivery, Row::amount));
        assertThat(now).containsAllEntriesOf(approved);
        approved.putAll(now);
    }

    private void step(Random random, LocalDate month) {
        UUID some = given.isEmpty() ? UUID.randomUUID() : given.get(random.nextInt(given.size()));
        List<Row> lines = months.lines("notte");
        String statement = lines.isEmpty()
                ? "/rendiconti/" + UUID.randomUUID()
                : StatementPages.address(lines.get(random.nextInt(lines.size())).statement());
        switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                given.add(months.give("notte", assignment, month.plusDays(random.nextInt(28)), 1 + random.nextInt(3)));
            case 3 -> months.cancel("notte", assignment, some);
            case 4 -> months.close("notte", month);
            case 5 -> months.say("ufficio", statement, some, "QUESTIONED", "come mai");
            case 6 -> months.say("ufficio", statement, some, "VERIFIED", "");
            case 7 -> months.post("ufficio", statement + "/verifica");
            default -> months.post("ufficio", statement + "/approva");
        }
    }
}
