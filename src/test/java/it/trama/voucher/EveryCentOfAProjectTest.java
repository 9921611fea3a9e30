package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Money;
import it.trama.trust.signin.As;
import it.trama.voucher.Supports.Support;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is passed on, given, cancelled, ended and passed on again: project and vouchers together promise what was committed, to the cent. */
@TramaTest
class EveryCentOfAProjectTest {

    private static final BigDecimal HOURS = new BigDecimal("40");
    private static final BigDecimal COMMITTED = new BigDecimal("853.32");
    private static final String[] PARTS = {"0,25", "1,33", "2,5", "7", "11,11", "40"};

    @Autowired
    Wards wards;

    @Autowired
    Supports supports;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private final List<UUID> vouchers = new ArrayList<>();

    private record Sums(BigDecimal hours, BigDecimal worth, BigDecimal given) {}

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void is_promised_once(long seed) {
        Support support = supports.signed(wards.today());
        var random = new Random(seed);
        for (int step = 0; step < 25; step++) {
            any(support, random);
            Sums sums = sums(support);
            assertThat(sums.hours()).isEqualByComparingTo(HOURS);
            assertThat(sums.worth()).isEqualByComparingTo(COMMITTED);
            assertThat(supports.settled(support)).isEqualTo(Money.of(sums.given()));
            assertThat(sums.given()).isBetween(BigDecimal.ZERO, COMMITTED);
        }
        assertThat(vouchers)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(supports.commitments(id)).isZero());
    }

    /** Some of it is refused, as in life. */
    private void any(Support support, Random random) {
        UUID last = vouchers.isEmpty() ? UUID.randomUUID() : vouchers.getLast();
        switch (random.nextInt(9)) {
            case 0, 1 -> ask(support, random);
            case 2 -> wards.move("ente2", last, Move.ACCEPT);
            case 3 -> wards.move("ente2", last, Move.START);
            case 4, 5 -> give("ente2", last, random);
            case 6 -> give("ente", support.assignment(), random);
            case 7 -> wards.move("ente2", last, Move.END, "toWhom", "FAMILY", "handover", "fatto");
            default -> wards.move("assistente", last, Move.CANCEL, "reason", "GAVE_UP");
        }
    }

    private void ask(Support support, Random random) {
        var typed = Supports.typed(support, wards.today(), PARTS[random.nextInt(PARTS.length)]);
        if (supports.ask(wards, support, typed).getResponse().getStatus() < 400) {
            vouchers.add(UUID.fromString(typed.get("id")));
        }
    }

    private void give(String user, UUID assignment, Random random) {
        String id = UUID.randomUUID().toString();
        String address = "/consegne/" + assignment;
        String quantity = PARTS[random.nextInt(PARTS.length)];
        String day = wards.today().toString();
        wards.post(user, address, Map.of("id", id, "quantity", quantity, "day", day));
        if (random.nextInt(4) == 0) {
            String reversal = UUID.randomUUID().toString();
            wards.post(user, address + "/annulla", Map.of("delivery", id, "reversal", reversal, "reason", "errore"));
        }
    }

    private Sums sums(Support support) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("""
                        select sum(p.quantity), sum(p.worth), coalesce(sum(g.amount), 0)
                        from (select a.id, a.quantity, a.worth from delivery.assignments a where a.id = :id
                              union all
                              select x.to_id, coalesce(t.quantity, case when x.returned_at is null then x.hours else 0 end),
                                     coalesce(t.worth, case when x.returned_at is null then x.amount else 0 end)
                              from delivery.passed_on x left join delivery.assignments t on t.id = x.to_id where x.from_id = :id) p
                        left join lateral (select sum(d.amount) as amount from delivery.deliveries d where d.assignment_id = p.id) g on true
                        """)
                        .param("id", support.assignment())
                        .query((row, n) -> new Sums(row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3)))
                        .single());
    }
}
