package it.trama.delivery.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Money;
import it.trama.kernel.Result.Done;
import it.trama.plan.PlanBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class GivingWhatAFundPaysTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedPacts pacts;

    @Autowired
    Budget budget;

    @Autowired
    PlanBulk plan;

    @Autowired
    FundBulk funds;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    @BeforeEach
    void the_funds_are_there() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
    }

    private UUID commitment(String amount) {
        return as.inTransaction("assistente", () -> {
            var line = budget.openLines(LocalDate.now(clock).getYear()).stream()
                    .filter(l -> l.available().isMoreThan(Money.of("1000")))
                    .findFirst()
                    .orElseThrow();
            var commitment = new NewCommitment(
                    UUID.randomUUID(), line.id(), "PROJECT_RESOURCE", UUID.randomUUID(), Money.of(amount));
            return budget.commit(commitment) instanceof Done(var id) ? id : UUID.randomUUID();
        });
    }

    private Money settled(UUID commitment) {
        return as.inTransaction(
                "assistente", () -> budget.commitment(commitment).orElseThrow().settled());
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = http.post().uri(address).with(as.user("caritas"));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult give(String address, UUID id, String quantity) {
        return post(
                address,
                "id",
                id.toString(),
                "quantity",
                quantity,
                "day",
                LocalDate.now(clock).toString());
    }

    @Test
    void a_delivery_consumes_the_commitment_once_and_its_reversal_gives_it_back() {
        UUID commitment = commitment("65.00");
        String address = "/consegne/" + pacts.tenMealsByCaritas(commitment).assignment();
        UUID delivery = UUID.randomUUID();
        give(address, delivery, "3");
        give(address, delivery, "3");
        assertThat(settled(commitment)).isEqualTo(Money.of("19.50"));
        assertThat(post(
                        address + "/annulla",
                        "delivery",
                        delivery.toString(),
                        "reversal",
                        UUID.randomUUID().toString(),
                        "reason",
                        "doppione"))
                .hasStatus3xxRedirection();
        assertThat(settled(commitment)).isEqualTo(Money.ZERO);
        assertThat(give(address, UUID.randomUUID(), "10")).hasStatus3xxRedirection();
        assertThat(settled(commitment)).isEqualTo(Money.of("65.00"));
    }

    @Test
    void more_than_was_committed_is_refused_and_nothing_is_logged() {
        UUID commitment = commitment("10.00");
        String address = "/consegne/" + pacts.tenMealsByCaritas(commitment).assignment();
        assertThat(give(address, UUID.randomUUID(), "2"))
                .hasStatus(422)
                .bodyText()
                .contains("restano 10,00 €", "Restano 10 pasti");
        assertThat(settled(commitment)).isEqualTo(Money.ZERO);
        assertThat(give(address, UUID.randomUUID(), "1")).hasStatus3xxRedirection();
        assertThat(settled(commitment)).isEqualTo(Money.of("6.50"));
    }
}
