package it.trama.fund.stage;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Allocating;
import it.trama.fund.stage.EntryRows.Entry;
import it.trama.fund.stage.EntryRows.Said;
import it.trama.fund.stage.Leaves.Authorisation;
import it.trama.fund.stage.Leaves.Given;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Random stages, moves, promises, authorisations and reversals on lines of two years and of a closed one; all is rolled back. */
@TramaTest
class AnySequenceOfStagesTest {

    private static final int STEPS = 90;

    @Autowired
    RecordEntry record;

    @Autowired
    MoveMoney move;

    @Autowired
    AuthoriseEstimate authorise;

    @Autowired
    WorkOnCommitment work;

    @Autowired
    ReverseEntry reverse;

    @Autowired
    Allocating allocating;

    @Autowired
    OwnFund own;

    @Autowired
    As as;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient db;

    Random random = new Random(0);
    final List<UUID> lines = new ArrayList<>();
    String fund = "";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void keeps_every_stage_within_the_one_before_and_closed_years_as_they_were(long seed) {
        random = new Random(seed);
        fund = own.fund(2045);
        String shut = own.fund(2048);
        lines.addAll(List.of(own.line(fund, 2045), own.line(fund, 2045), own.line(fund, 2046), own.line(shut, 2048)));
        own.rule(fund, 2045, "CARRY_OVER", 60);
        own.close(shut, 2048);
        var done = new int[1];
        as.run(
                "ufficio",
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    for (int step = 0; step < STEPS; step++) {
                        done[0] += step() instanceof Result.Done ? 1 : 0;
                        assertThat(broken()).as("seed %d, step %d", seed, step).isZero();
                    }
                    assertThat(pairs()).isEqualByComparingTo("0");
                    assertThat(own.balance(lines.getLast(), "estimated")).isEqualByComparingTo("0");
                    return true;
                }));
        assertThat(done[0]).isGreaterThan(STEPS / 8);
    }

    private UUID any() {
        return lines.get(random.nextInt(lines.size()));
    }

    private Money amount() {
        return Money.of(BigDecimal.valueOf(1 + random.nextInt(10_000), 2));
    }

    private Said said() {
        return new Said(LocalDate.of(2019, 1, 1 + random.nextInt(28)), "", "prova");
    }

    private Entry entry(String kind) {
        return new Entry(UUID.randomUUID(), any(), kind, amount(), said());
    }

    private Result<?, ?> step() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                Stage stage = List.of(Stage.values()).get(random.nextInt(4));
                yield record.handle(entry(stage.name()), stage);
            }
            case 3 -> move.handle(entry("MOVED_OUT"), any());
            case 4 ->
                authorise.handle(new Authorisation(
                        UUID.randomUUID(), any(), amount(), new Given("chi", said().day(), "perché"), null));
            case 5 -> work.handle(new WorkOnCommitment.Contract(entry("COMMITTED"), "prova"));
            case 6 -> allocating.allocate(any(), amount(), UUID.randomUUID());
            case 7 -> consume();
            default -> undo();
        };
    }

    private Result<?, ?> consume() {
        String what = List.of("SETTLED", "PAID", "RELEASED").get(random.nextInt(3));
        return some("select id from fund.commitments where line_id = any (:lines) order by id")
                .<Result<?, ?>>map(
                        id -> work.handle(new WorkOnCommitment.Step(UUID.randomUUID(), id, what, amount(), said())))
                .orElse(Result.refused("none"));
    }

    private Result<?, ?> undo() {
        return some("select id from fund.movements where line_id = any (:lines) order by id")
                .<Result<?, ?>>map(id -> reverse.handle(id, said()))
                .orElse(Result.refused("none"));
    }

    private java.util.Optional<UUID> some(String sql) {
        List<UUID> ids = db.sql(sql)
                .param("lines", lines.toArray(UUID[]::new))
                .query(Rows.scalar(UUID.class))
                .list();
        return ids.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(ids.get(random.nextInt(ids.size())));
    }

    private int broken() {
        return db.sql("""
                        select count(*) from fund.pub_line_balances
                        where line_id = any (:lines)
                          and (available < 0 or assigned < 0 or collected > received or transferred > collected or settled > committed or paid > settled
                               or least(estimated, received, collected, transferred, allocated, committed, settled, paid) < 0)
                        """)
                .param("lines", lines.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private BigDecimal pairs() {
        return db.sql("""
                        select coalesce(sum(case when kind like '%IN' then amount else -amount end), 0) from fund.signed_movements
                        where pair_id is not null and line_id = any (:lines)
                        """)
                .param("lines", lines.toArray(UUID[]::new))
                .query(BigDecimal.class)
                .single();
    }
}
