package it.trama.fund.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.CommitmentRefusal;
import it.trama.fund.CommitmentState;
import it.trama.fund.NewCommitment;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.trust.CurrentActor;
import it.trama.trust.signin.As;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Random commitments, settlements, reversals and releases on three lines, next to the same in plain sums; each sequence is rolled back. */
@TramaTest
class AnySequenceOfMovementsTest {

    /** A line, in cents. */
    static final class Account {

        final UUID line;
        long available;

        Account(OpenLine line) {
            this.line = line.id();
            this.available = cents(line.available());
        }
    }

    /** A commitment, in cents. */
    static final class Promise {

        final UUID id;
        final Account account;
        long left;
        final Map<UUID, Long> settled = new LinkedHashMap<>();

        Promise(UUID id, Account account, long amount) {
            this.id = id;
            this.account = account;
            this.left = amount;
        }
    }

    @Autowired
    Budget budget;

    @Autowired
    LedgerFixtures fixtures;

    @Autowired
    CurrentActor actors;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient db;

    @Autowired
    As as;

    Random random = new Random(0);
    List<Account> accounts = List.of();
    final List<Promise> promises = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void balances_and_never_goes_below_zero_nor_into_a_closed_year(long seed) {
        List<OpenLine> lines = fixtures.lines().subList(0, 3);
        String closed = closedYears();
        actors.runAs(
                as.actor("assistente"),
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    random = new Random(seed);
                    accounts = lines.stream().map(Account::new).toList();
                    for (int step = 0; step < 80; step++) {
                        step();
                    }
                    compare(closed);
                    return true;
                }));
    }

    private void step() {
        int kind = promises.isEmpty() ? 0 : random.nextInt(6);
        switch (kind) {
            case 0, 1 -> commit(accounts.get(random.nextInt(accounts.size())));
            case 2, 3 -> settle(any());
            case 4 -> reverse(any());
            default -> release(any());
        }
    }

    private Promise any() {
        return promises.get(random.nextInt(promises.size()));
    }

    /** From one cent to beyond the measure: refusals are part of the sequence. */
    private long upTo(long most) {
        return 1 + random.nextLong(Math.max(1, most + most / 4));
    }

    private void commit(Account account) {
        long amount = upTo(account.available);
        var promise = new NewCommitment(
                UUID.randomUUID(), account.line, "PROJECT_RESOURCE", UUID.randomUUID(), money(amount));
        boolean fits = amount <= account.available;
        assertThat(budget.commit(promise)).isInstanceOf(fits ? Result.Done.class : Result.Refused.class);
        if (fits) {
            assertThat(budget.commit(promise)).isEqualTo(Result.done(promise.id()));
            account.available -= amount;
            promises.add(new Promise(promise.id(), account, amount));
        }
    }

    private void settle(Promise promise) {
        long amount = upTo(promise.left);
        UUID source = UUID.randomUUID();
        boolean fits = amount <= promise.left;
        Result<UUID, CommitmentRefusal> answer = budget.settle(promise.id, money(amount), source);
        assertThat(answer).isInstanceOf(fits ? Result.Done.class : Result.Refused.class);
        if (fits) {
            assertThat(budget.settle(promise.id, money(amount), source)).isEqualTo(answer);
            promise.left -= amount;
            promise.settled.put(source, amount);
        }
    }

    private void reverse(Promise promise) {
        promise.settled.keySet().stream().findFirst().ifPresent(source -> {
            budget.reverseSettlement(source, UUID.randomUUID());
            promise.left += Objects.requireNonNull(promise.settled.remove(source));
        });
    }

    private void release(Promise promise) {
        budget.release(promise.id, UUID.randomUUID());
        promise.account.available += promise.left;
        promise.left = 0;
    }

    private void compare(String closed) {
        assertThat(promises).isNotEmpty();
        for (Account account : accounts) {
            Money available = budget.line(account.line).orElseThrow().available();
            assertThat(cents(available)).isEqualTo(account.available).isNotNegative();
        }
        for (Promise promise : promises) {
            CommitmentState state = budget.commitment(promise.id).orElseThrow();
            long used =
                    promise.settled.values().stream().mapToLong(Long::longValue).sum();
            assertThat(cents(state.left())).isEqualTo(promise.left).isNotNegative();
            assertThat(cents(state.settled())).isEqualTo(used).isLessThanOrEqualTo(cents(state.committed()));
        }
        assertThat(closedYears()).isEqualTo(closed);
    }

    private String closedYears() {
        return db.sql(
                        "select string_agg(b::text, ';' order by line_code) from fund.pub_line_balances b where status = 'CLOSED'")
                .query(String.class)
                .single();
    }

    private static long cents(Money money) {
        return money.amount().movePointRight(2).longValueExact();
    }

    private static Money money(long cents) {
        return Money.of(java.math.BigDecimal.valueOf(cents, 2));
    }
}
