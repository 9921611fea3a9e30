package it.trama.delivery.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.kernel.Result.Done;
import it.trama.project.DeliveredAmounts;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Random deliveries, cancellations, verifications and closed months, next to the ledger; at the end what is left is given back. */
@TramaTest
class AnySequenceUntilTheEndTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedPacts pacts;

    @Autowired
    SignedProjects projects;

    @Autowired
    Budget budget;

    @Autowired
    DeliveredAmounts amounts;

    @Autowired
    Clock clock;

    private final List<UUID> given = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_ledger_follows_what_was_given_and_closes_to_zero(long seed) {
        OpenLine line = projects.line();
        UUID commitment = as.inTransaction("assistente", () -> {
            var wanted = new NewCommitment(
                    UUID.randomUUID(), line.id(), "PROJECT_RESOURCE", UUID.randomUUID(), Money.of("65.00"));
            return budget.commit(wanted) instanceof Done(var id) ? id : UUID.randomUUID();
        });
        var pact = pacts.tenMealsByCaritas(commitment);
        var random = new Random(seed);
        for (int step = 0; step < 25; step++) {
            step(random, pact);
            assertThat(state(commitment).settled())
                    .isEqualTo(delivered(pact))
                    .isLessThanOrEqualTo(Money.of("65.00"))
                    .isGreaterThanOrEqualTo(Money.ZERO);
        }
        as.inTransaction("assistente", () -> budget.release(commitment, UUID.randomUUID()));
        assertThat(state(commitment).left()).isEqualTo(Money.ZERO);
        Money left = as.inTransaction(
                "assistente", () -> budget.line(line.id()).orElseThrow().available());
        assertThat(left).isEqualTo(line.available().minus(delivered(pact)));
    }

    private it.trama.fund.CommitmentState state(UUID commitment) {
        return as.inTransaction(
                "assistente", () -> budget.commitment(commitment).orElseThrow());
    }

    private Money delivered(SignedPacts.Signed pact) {
        return as.inTransaction(
                "assistente",
                () -> amounts.ofRecord(pact.record()).stream()
                        .map(m -> m.worth().delivered())
                        .reduce(Money.ZERO, Money::plus));
    }

    private void step(Random random, SignedPacts.Signed pact) {
        String assignment = "/consegne/" + pact.assignment();
        String check = "/cartelle/" + pact.record() + "/verifica";
        LocalDate day = LocalDate.now(clock).minusDays(random.nextInt(10));
        String month = day.toString().substring(0, 7);
        UUID some = given.isEmpty() ? UUID.randomUUID() : given.get(random.nextInt(given.size()));
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> give(assignment, 1 + random.nextInt(4), day);
            case 3 ->
                post(
                        "caritas",
                        assignment + "/annulla",
                        "delivery",
                        some,
                        "reversal",
                        UUID.randomUUID(),
                        "reason",
                        "no");
            case 4 -> post("assistente", check, "mese", month, "delivery", some);
            default -> post("assistente", check + "/domanda", "mese", month, "delivery", some, "text", "perché?");
        }
    }

    private void give(String assignment, int quantity, LocalDate day) {
        UUID id = UUID.randomUUID();
        given.add(id);
        post("caritas", assignment, "id", id, "quantity", quantity, "day", day);
    }

    private void post(String user, String address, Object... parameters) {
        var request = http.post().uri(address).with(as.user(user));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i].toString(), parameters[i + 1].toString());
        }
        assertThat(request.exchange().getResponse().getStatus()).isIn(302, 303, 404, 422);
    }
}
