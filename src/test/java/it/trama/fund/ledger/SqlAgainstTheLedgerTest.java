package it.trama.fund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Money;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application's own database role cannot do, whatever the program asks. */
@TramaTest
class SqlAgainstTheLedgerTest {

    @Autowired
    JdbcClient db;

    @Autowired
    Budget budget;

    @Autowired
    LedgerFixtures fixtures;

    @Autowired
    As as;

    UUID line = new UUID(0, 0);
    UUID commitment = new UUID(0, 0);

    @BeforeEach
    void a_commitment_of_ten_euros() {
        line = fixtures.line("AZIONI DI SISTEMA");
        var ten = new NewCommitment(UUID.randomUUID(), line, "BENEFIT", UUID.randomUUID(), Money.of("10.00"));
        commitment = LedgerFixtures.value(as.inTransaction("assistente", () -> budget.commit(ten)));
    }

    private int move(String kind, String amount, UUID onLine) {
        return db.sql("""
                        insert into fund.movements (line_id, kind, amount, commitment_id, business_date, created_by, created_at)
                        values (:line, :kind, :amount, :commitment, date '2026-01-01', :line, now())
                        """)
                .param("line", onLine)
                .param("kind", kind)
                .param("amount", new BigDecimal(amount))
                .param("commitment", commitment)
                .update();
    }

    @Test
    void a_line_does_not_go_below_zero() {
        BigDecimal more = budget.line(line).orElseThrow().available().amount().add(new BigDecimal("0.01"));
        assertThatThrownBy(() -> move("COMMITTED", more.toPlainString(), line)).hasMessageContaining("below zero");
    }

    @Test
    void a_commitment_is_not_consumed_or_given_back_beyond_itself() {
        assertThatThrownBy(() -> move("SETTLED", "10.01", line)).hasMessageContaining("beyond itself");
        assertThatThrownBy(() -> move("RELEASED", "10.01", line)).hasMessageContaining("beyond itself");
        assertThatThrownBy(() -> move("PAID", "0.01", line)).hasMessageContaining("beyond itself");
        assertThat(move("SETTLED", "10.00", line)).isEqualTo(1);
    }

    @Test
    void a_movement_stays_on_its_commitments_line() {
        assertThatThrownBy(() -> move("SETTLED", "1.00", fixtures.line("PON"))).hasMessageContaining("foreign key");
    }

    @Test
    void a_reversal_is_of_the_same_amount_and_only_once() {
        UUID movement = db.sql("select id from fund.movements where commitment_id = :id")
                .param("id", commitment)
                .query(UUID.class)
                .single();
        assertThatThrownBy(() -> reverse(movement, "9.00")).hasMessageContaining("foreign key");
        UUID reversal = reverse(movement, "10.00");
        assertThatThrownBy(() -> reverse(movement, "10.00")).hasMessageContaining("unique");
        assertThatThrownBy(() -> reverse(reversal, "10.00")).hasMessageContaining("final");
    }

    private UUID reverse(UUID movement, String amount) {
        return db.sql("""
                        insert into fund.movements (line_id, kind, amount, commitment_id, reverses, business_date, created_by, created_at)
                        values (:line, 'REVERSED', :amount, :commitment, :movement, date '2026-01-01', :line, now())
                        returning id
                        """)
                .param("line", line)
                .param("amount", new BigDecimal(amount))
                .param("commitment", commitment)
                .param("movement", movement)
                .query(UUID.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fund.movements set amount = 1",
                "delete from fund.movements",
                "update fund.commitments set line_id = id",
                "delete from fund.commitments",
                "delete from fund.lines",
                "update fund.fund_years set printed = 0",
                "update fund.printed_totals set amount = 0",
                "truncate fund.movements"
            })
    void what_is_written_is_neither_changed_nor_deleted(String sql) {
        assertThatThrownBy(() -> db.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fund.fund_years set status = 'OPEN' where year = 2019",
                "update fund.lines set plan_item = 'POV-01' where year = 2019",
                "insert into fund.lines (fund_code, year, code, purpose) values ('fnps', 2019, 'fnps-2019-9', 'x')",
                "insert into fund.movements (line_id, kind, amount, business_date, created_by, created_at) "
                        + "select id, 'ASSIGNED', 1, date '2019-05-05', id, now() from fund.lines where year = 2019"
            })
    void a_closed_year_does_not_change(String sql) {
        assertThatThrownBy(() -> db.sql(sql).update()).rootCause().hasMessageContaining("is closed");
    }
}
