package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is done, and in whatever order: what was committed for a voucher is delivered, given back, or left; to the cent. */
@TramaTest
class EveryCentTest {

    private static final BigDecimal BUDGET = new BigDecimal("564.00");

    @Autowired
    Wards wards;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void is_delivered_given_back_or_left_after_any_sequence_of_moves() {
        wards.authorised("9000");
        var random = new Random(20_261_123L);
        for (int run = 0; run < 6; run++) {
            UUID id = wards.asked();
            for (int step = 0; step < 10; step++) {
                any(id, random);
                adds(id);
            }
            wards.move("assistente", id, Move.CANCEL, "reason", "GAVE_UP");
            assertThat(adds(id).get("left")).isEqualByComparingTo("0");
        }
    }

    /** Some of it is refused, as in life. */
    private void any(UUID id, Random random) {
        Voucher voucher = wards.voucher(id);
        String provider = Wards.ARGINE.equals(voucher.place().provider()) ? "ente2" : "ente";
        switch (random.nextInt(8)) {
            case 0, 1 -> wards.move(provider, id, Move.ACCEPT);
            case 2 -> wards.move(provider, id, Move.START);
            case 3 -> wards.move(provider, id, Move.SUSPEND, "reason", "HOSPITAL");
            case 4 -> wards.move("reparto", id, Move.RESUME);
            case 5 -> wards.move("assistente", id, Move.RECALL, "words", "non risponde");
            case 6 ->
                wards.move(
                        "reparto",
                        id,
                        Move.RESCHEDULE,
                        "day",
                        wards.today().plusDays(3).toString(),
                        "hour",
                        "9");
            default -> deliver(provider, id);
        }
    }

    private void deliver(String provider, UUID id) {
        wards.post(
                provider,
                "/consegne/" + id,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "quantity",
                        "2,5",
                        "day",
                        wards.today().toString(),
                        "note",
                        ""));
    }

    private Map<String, BigDecimal> adds(UUID id) {
        var sums =
                sums(Objects.requireNonNull(wards.voucher(id).grant().amount().commitment()));
        assertThat(sums.get("committed")).isEqualByComparingTo(BUDGET);
        assertThat(sums.get("left")).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        BigDecimal whole = Stream.of("settled", "released", "left")
                .map(sums::get)
                .reduce(BigDecimal.ZERO, (a, b) -> a.add(Objects.requireNonNull(b)));
        assertThat(whole).isEqualByComparingTo(BUDGET);
        if (wards.voucher(id).state().over()) {
            assertThat(sums.get("left")).isEqualByComparingTo("0");
        }
        return sums;
    }

    private Map<String, BigDecimal> sums(UUID commitment) {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("""
                        select coalesce(sum(amount) filter (where kind = 'COMMITTED'), 0) as committed,
                               coalesce(sum(amount) filter (where kind = 'RELEASED'), 0) as released,
                               coalesce(sum(amount) filter (where kind = 'SETTLED'), 0) as settled
                        from fund.signed_movements where commitment_id = :id
                        """)
                        .param("id", commitment)
                        .query(EveryCentTest::row)
                        .single());
    }

    private static Map<String, BigDecimal> row(ResultSet row, int n) throws SQLException {
        BigDecimal committed = row.getBigDecimal("committed");
        BigDecimal released = row.getBigDecimal("released");
        BigDecimal settled = row.getBigDecimal("settled");
        BigDecimal left = committed.subtract(released).subtract(settled);
        return Map.of("committed", committed, "released", released, "settled", settled, "left", left);
    }
}
