package it.trama.allocation;

import static it.trama.allocation.AllocationsFixtures.formula;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Allocating;
import it.trama.fund.FundTotals;
import it.trama.fund.stage.OwnFund;
import it.trama.kernel.Money;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class MoneyOfALineTest {

    private static final int YEAR = 2064;

    @Autowired
    AllocationsFixtures make;

    @Autowired
    OwnFund funds;

    @Autowired
    FundTotals totals;

    @Autowired
    Allocating ledger;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    UUID line = new UUID(0, 0);

    @BeforeEach
    void a_line_with_a_thousand_euros() {
        line = funds.line(funds.fund(YEAR), YEAR);
        assigned(1000);
    }

    private void assigned(int euros) {
        as.inTransaction(
                "ufficio",
                () -> db.sql("""
                        insert into fund.movements (line_id, kind, amount, business_date, created_by, created_at)
                        values (:line, 'ASSIGNED', :amount, current_date, uuidv7(), now())
                        """).param("line", line).param("amount", euros).update());
    }

    private Money allocated() {
        return totals.line(line).orElseThrow().amounts().allocated();
    }

    private UUID proposed(String title, String amount) {
        UUID allocation = make.begun(title, "line", line.toString(), "year", String.valueOf(YEAR));
        make.post("ufficio", "/riparti/" + allocation, formula(1, "amount", amount));
        return allocation;
    }

    @Test
    void is_given_out_when_a_resolution_approves() {
        UUID allocation = proposed("Linea A", "800");
        make.post("ufficio", "/riparti/" + allocation + "/proponi");
        assertThat(allocated()).isEqualTo(Money.ZERO);
        make.decide(make.waiting("Linea A").getFirst().id(), true, "31/2031");
        assertThat(allocated()).isEqualTo(Money.of("800"));
        assertThat(make.get("ufficio", "/riparti/" + allocation))
                .bodyText()
                .contains("Movimento sul fondo", "/fondi/linee/" + line);
    }

    @Test
    void is_not_proposed_beyond_what_there_is() {
        UUID allocation = proposed("Linea B", "1000,01");
        assertThat(make.post("ufficio", "/riparti/" + allocation + "/proponi"))
                .hasStatus(422)
                .bodyText()
                .contains("sono disponibili 1.000,00 €");
    }

    @Test
    void that_went_elsewhere_meanwhile_leaves_the_resolution_and_is_given_out_later() {
        UUID allocation = proposed("Linea C", "900");
        make.post("ufficio", "/riparti/" + allocation + "/proponi");
        as.inTransaction("ufficio", () -> ledger.allocate(line, Money.of("500"), UUID.randomUUID()));
        make.decide(make.waiting("Linea C").getFirst().id(), true, "32/2031");
        assertThat(make.get("ufficio", "/riparti/" + allocation))
                .bodyText()
                .contains("n. 32/2031", "non c'è abbastanza", "Scrivi il movimento sul fondo");
        assertThat(make.post("ufficio", "/riparti/" + allocation + "/fondo")).hasStatus(422);
        assigned(400);
        assertThat(make.post("ufficio", "/riparti/" + allocation + "/fondo")).hasStatus3xxRedirection();
        assertThat(allocated()).isEqualTo(Money.of("1400"));
    }
}
