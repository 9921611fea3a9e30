package it.trama.goods.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import it.trama.TramaTest;
import it.trama.goods.stock.Goods.NewLot;
import it.trama.goods.stock.Goods.NewOut;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is done in whatever order: what is there is what came in less what went out, and never less than nothing. */
@TramaTest
class StockPropertiesTest {

    private static final String USER = "trasporti";
    private static final String KIND = "FURNITURE";

    @Autowired
    As as;

    @Autowired
    ReceiveGoods receive;

    @Autowired
    HandOutGoods handOut;

    @Autowired
    TakeGoods goods;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private record Act(UUID id, BigDecimal effect) {}

    private BigDecimal there() {
        return as.inTransaction(USER, () -> goods.left(KIND));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_there_is_in_less_out(long seed) {
        var random = new Random(seed);
        var standing = new ArrayList<Act>();
        BigDecimal expected = there();
        for (int i = 0; i < 40; i++) {
            BigDecimal quantity = BigDecimal.valueOf(random.nextInt(1, 3000), 2);
            expected = expected.add(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> in(quantity, random, standing);
                        case 2, 3 -> out(quantity, random, standing, expected);
                        default -> reverse(random, standing);
                    });
            assertThat(there()).as("after step %d", i).isEqualByComparingTo(expected);
            assertThat(lowest()).isNotNegative();
        }
    }

    private BigDecimal in(BigDecimal quantity, Random random, List<Act> standing) {
        UUID id = UUID.randomUUID();
        LocalDate today = LocalDate.now(clock);
        LocalDate best = random.nextBoolean() ? today.plusDays(random.nextInt(90)) : null;
        var lot = new NewLot(id, KIND, null, today, quantity, best, "");
        as.run(USER, () -> receive.handle(lot));
        as.run(USER, () -> receive.handle(lot));
        standing.add(new Act(id, quantity));
        return quantity;
    }

    private BigDecimal out(BigDecimal quantity, Random random, List<Act> standing, BigDecimal there) {
        UUID id = UUID.randomUUID();
        var out = new NewOut(id, KIND, quantity, random.nextBoolean() ? "OUT" : "WASTE", LocalDate.now(clock), "");
        boolean done = as.run(USER, () -> handOut.handle(out)) instanceof Done;
        as.run(USER, () -> handOut.handle(out));
        assertThat(done).as("%s of %s", quantity, there).isEqualTo(there.compareTo(quantity) >= 0);
        if (done) {
            standing.add(new Act(id, quantity.negate()));
        }
        return done ? quantity.negate() : BigDecimal.ZERO;
    }

    private BigDecimal reverse(Random random, List<Act> standing) {
        if (standing.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Act act = standing.get(random.nextInt(standing.size()));
        var reversal = new HandOutGoods.Reversal(UUID.randomUUID(), act.id(), "errore");
        Result<UUID, StockRefusal> result = as.run(USER, () -> handOut.handle(reversal));
        as.run(USER, () -> handOut.handle(reversal));
        if (result instanceof Done) {
            standing.remove(act);
            return act.effect().negate();
        }
        return BigDecimal.ZERO;
    }

    private BigDecimal lowest() {
        return as.inTransaction(
                USER,
                () -> db.sql(
                                "select coalesce(min(s), 0) from (select sum(quantity) s from goods.movements group by lot_id) x")
                        .query(BigDecimal.class)
                        .single());
    }

    @Test
    void the_database_itself_refuses_a_lot_below_nothing() {
        UUID id = UUID.randomUUID();
        var lot = new NewLot(id, KIND, null, LocalDate.now(clock), BigDecimal.ONE, null, "");
        as.run(USER, () -> receive.handle(lot));
        assertThat(catchThrowable(() ->
                        as.inTransaction(USER, () -> db.sql("""
                                        insert into goods.movements (act, organisation_id, lot_id, cause, quantity, moved_on, recorded_by, recorded_at)
                                        select gen_random_uuid(), organisation_id, lot_id, 'OUT', -2, moved_on, recorded_by, recorded_at
                                        from goods.movements where act = :id
                                        """).param("id", id).update())))
                .hasMessageContaining("less than empty");
        as.run(USER, () -> handOut.handle(new HandOutGoods.Reversal(UUID.randomUUID(), id, "prova")));
    }
}
