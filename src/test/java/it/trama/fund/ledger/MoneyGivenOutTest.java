package it.trama.fund.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Allocating;
import it.trama.fund.CommitmentRefusal.ClosedYear;
import it.trama.fund.CommitmentRefusal.NoSuchLine;
import it.trama.fund.CommitmentRefusal.NotEnough;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules do with money that a formula gives out, and what they read of it. */
@TramaTest
class MoneyGivenOutTest {

    @Autowired
    Allocating allocating;

    @Autowired
    FundTotals totals;

    @Autowired
    LedgerFixtures fixtures;

    @Autowired
    As as;

    UUID line = new UUID(0, 0);
    final UUID source = UUID.randomUUID();

    @BeforeEach
    void a_line() {
        line = fixtures.line("Altri fondi");
    }

    private LineTotal stand() {
        return totals.line(line).orElseThrow();
    }

    private Result<UUID, ?> give(Money amount) {
        return as.inTransaction("ufficio", () -> allocating.allocate(line, amount, source));
    }

    private void undo() {
        as.inTransaction("ufficio", () -> {
            allocating.reverse(source);
            return true;
        });
    }

    @Test
    void is_taken_once_from_the_line_and_given_back_once() {
        Money before = stand().amounts().available();
        Result<UUID, ?> first = give(Money.of("12.34"));
        assertThat(give(Money.of("12.34"))).isEqualTo(first);
        assertThat(stand().amounts().available()).isEqualTo(before.minus(Money.of("12.34")));
        assertThat(stand().amounts().allocated()).isEqualTo(Money.of("12.34"));
        undo();
        undo();
        assertThat(stand().amounts().available()).isEqualTo(before);
        assertThat(stand().amounts().allocated()).isEqualTo(Money.ZERO);
    }

    @Test
    void is_never_more_than_there_is_nor_of_a_closed_year_nor_of_no_line() {
        Money available = stand().amounts().available();
        assertThat(give(available.plus(Money.of("0.01")))).isEqualTo(Result.refused(new NotEnough(available)));
        line = fixtures.closedLine();
        assertThat(give(Money.of("1.00"))).isEqualTo(Result.refused(new ClosedYear(2019)));
        line = UUID.randomUUID();
        assertThat(give(Money.of("1.00"))).isEqualTo(Result.refused(new NoSuchLine()));
    }

    @Test
    void the_totals_of_2019_are_estimates_and_those_of_the_document() {
        fixtures.lines();
        assertThat(totals.years()).contains(2019, 2020);
        Money estimated = totals.of(2019).stream()
                .map(total -> total.amounts().estimated())
                .reduce(Money.ZERO, Money::plus);
        assertThat(estimated).isEqualTo(Money.of("7090754.52"));
        assertThat(totals.of("fnps", 2019).orElseThrow().amounts().assigned()).isEqualTo(Money.ZERO);
        assertThat(totals.lines("fnps", 2019).getFirst().amounts().estimated()).isEqualTo(Money.of("560000.00"));
    }
}
