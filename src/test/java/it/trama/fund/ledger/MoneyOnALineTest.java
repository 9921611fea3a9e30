package it.trama.fund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.CommitmentRefusal;
import it.trama.fund.CommitmentRefusal.ClosedYear;
import it.trama.fund.CommitmentRefusal.MoreThanCommitted;
import it.trama.fund.CommitmentRefusal.NoSuchLine;
import it.trama.fund.CommitmentRefusal.NotEnough;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class MoneyOnALineTest {

    @Autowired
    Budget budget;

    @Autowired
    LedgerFixtures fixtures;

    @Autowired
    As as;

    UUID line = new UUID(0, 0);
    Money before = Money.ZERO;

    @BeforeEach
    void a_line_with_money() {
        line = fixtures.line("LIA");
        before = available();
    }

    private Money available() {
        return budget.line(line).orElseThrow().available();
    }

    private static Money euro(String amount) {
        return Money.of(amount);
    }

    private Result<UUID, CommitmentRefusal> commit(UUID onLine, UUID source, Money amount) {
        var commitment = new NewCommitment(UUID.randomUUID(), onLine, "PROJECT_RESOURCE", source, amount);
        return as.inTransaction("assistente", () -> budget.commit(commitment));
    }

    private UUID committed(String amount) {
        return LedgerFixtures.value(commit(line, UUID.randomUUID(), euro(amount)));
    }

    private Result<UUID, CommitmentRefusal> settle(UUID commitment, String amount, UUID source) {
        return as.inTransaction("caritas", () -> budget.settle(commitment, euro(amount), source));
    }

    private void release(UUID commitment, UUID source) {
        as.inTransaction("assistente", () -> {
            budget.release(commitment, source);
            return true;
        });
    }

    private void reverse(UUID source) {
        as.inTransaction("caritas", () -> {
            budget.reverseSettlement(source, UUID.randomUUID());
            return true;
        });
    }

    private Money left(UUID commitment) {
        return budget.commitment(commitment).orElseThrow().left();
    }

    @Test
    void committing_takes_from_what_is_available_and_releasing_gives_it_back_once() {
        UUID commitment = committed("100.00");
        assertThat(available()).isEqualTo(before.minus(euro("100.00")));
        settle(commitment, "30.00", UUID.randomUUID());
        UUID end = UUID.randomUUID();
        release(commitment, end);
        release(commitment, end);
        release(commitment, UUID.randomUUID());
        assertThat(available()).isEqualTo(before.minus(euro("30.00")));
        assertThat(left(commitment)).isEqualTo(Money.ZERO);
    }

    @Test
    void more_than_available_is_refused_and_the_last_cent_is_not() {
        assertThat(commit(line, UUID.randomUUID(), before.plus(euro("0.01"))))
                .isEqualTo(Result.refused(new NotEnough(before)));
        UUID all = LedgerFixtures.value(commit(line, UUID.randomUUID(), before));
        assertThat(available()).isEqualTo(Money.ZERO);
        release(all, UUID.randomUUID());
    }

    @Test
    void the_same_source_twice_is_one_commitment() {
        UUID source = UUID.randomUUID();
        UUID first = LedgerFixtures.value(commit(line, source, euro("5.00")));
        assertThat(commit(line, source, euro("5.00"))).isEqualTo(Result.done(first));
        assertThat(available()).isEqualTo(before.minus(euro("5.00")));
    }

    @Test
    void a_closed_year_takes_no_commitment_and_a_line_that_is_none_neither() {
        assertThat(commit(fixtures.closedLine(), UUID.randomUUID(), euro("1.00")))
                .isEqualTo(Result.refused(new ClosedYear(2019)));
        assertThat(commit(UUID.randomUUID(), UUID.randomUUID(), euro("1.00")))
                .isEqualTo(Result.refused(new NoSuchLine()));
        assertThat(settle(UUID.randomUUID(), "1.00", UUID.randomUUID())).isEqualTo(Result.refused(new NoSuchLine()));
    }

    @Test
    void a_delivery_consumes_its_commitment_once_and_never_beyond() {
        UUID commitment = committed("50.00");
        UUID delivery = UUID.randomUUID();
        UUID movement = LedgerFixtures.value(settle(commitment, "20.00", delivery));
        assertThat(settle(commitment, "20.00", delivery)).isEqualTo(Result.done(movement));
        assertThat(settle(commitment, "30.01", UUID.randomUUID()))
                .isEqualTo(Result.refused(new MoreThanCommitted(euro("30.00"))));
        assertThat(left(commitment)).isEqualTo(euro("30.00"));
    }

    @Test
    void a_delivery_undone_gives_the_money_back_to_its_commitment_once() {
        UUID commitment = committed("50.00");
        UUID delivery = UUID.randomUUID();
        settle(commitment, "20.00", delivery);
        reverse(delivery);
        reverse(delivery);
        reverse(UUID.randomUUID());
        assertThat(left(commitment)).isEqualTo(euro("50.00"));
        assertThat(settle(commitment, "50.00", UUID.randomUUID())).isInstanceOf(Result.Done.class);
    }

    @Test
    void two_at_once_go_one_after_the_other_and_the_line_never_goes_below_zero() {
        Money most = Money.of(before.amount().multiply(new java.math.BigDecimal("0.6")));
        List<Result<UUID, CommitmentRefusal>> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> commit(line, UUID.randomUUID(), most)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(Result.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Result.Refused.class::isInstance)
                .allMatch(Result.refused(new NotEnough(before.minus(most)))::equals);
        answers.stream()
                .filter(Result.Done.class::isInstance)
                .forEach(done -> release(LedgerFixtures.value(done), UUID.randomUUID()));
        assertThat(available()).isEqualTo(before);
    }

    @Test
    void nothing_and_less_than_nothing_do_not_move() {
        assertThatThrownBy(() -> commit(line, UUID.randomUUID(), euro("-1.00")))
                .isInstanceOf(IllegalArgumentException.class);
        UUID commitment = committed("1.00");
        assertThatThrownBy(() -> settle(commitment, "0.00", UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
