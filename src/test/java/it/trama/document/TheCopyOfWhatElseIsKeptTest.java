package it.trama.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.delivery.DeliveryBulk;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The copy that a person may ask for holds what every module keeps of them, not the diary alone. */
@TramaTest
class TheCopyOfWhatElseIsKeptTest {

    private static final List<String> RATINGS =
            List.of("income", "home", "work", "ties", "health", "days", "asking", "duration");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    SignedProjects projects;

    @Autowired
    DeliveryBulk deliveries;

    @Autowired
    Clock clock;

    private MvcTestResult post(String address, String... pairs) {
        var request = http.post().uri(address).with(as.user("assistente"));
        for (int i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult reviewOf(UUID record, String name) {
        String request = UUID.randomUUID().toString();
        String base = "/cartelle/" + record + "/documenti/copia";
        post(base, "id", request, "requester", name, "on", "20/11/2026");
        return http.get().uri(base + "/" + request).with(as.user("assistente")).exchange();
    }

    @Test
    void signed_sheets_are_there_with_their_answers_and_without_the_names_of_others() {
        List<UUID> household = make.household(2);
        String other = CasefileFixtures.familyName(household.get(1));
        UUID record = make.inCharge(household.getFirst(), 0);
        var sheet = http.post().uri("/cartelle/{record}/valutazioni", record).with(as.user("assistente"));
        RATINGS.forEach(item -> sheet.param("q-" + item, "2"));
        assertThat(sheet.param("id", UUID.randomUUID().toString())
                        .param("instrument", "vulnerability")
                        .param("day", "2026-11-02")
                        .param("q-note", "Da quando " + other + " è partita")
                        .param("do", "sign")
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(reviewOf(record, CasefileFixtures.familyName(household.getFirst()) + " Prova"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Valutazione del 2 novembre 2026",
                        "Com'è la situazione della casa?",
                        "Da quando [omissis] è partita");
    }

    @Test
    void projects_are_there_with_goals_and_supports() {
        LocalDate today = LocalDate.now(clock);
        var running = projects.running(today.minusMonths(2), today.plusMonths(6));
        assertThat(reviewOf(running.record(), "Marchini Delia"))
                .hasStatusOk()
                .bodyText()
                .contains("Tornare a lavorare", "Obiettivo: Trovare un lavoro", "Sostegno: Borsa lavoro");
    }

    @Test
    void deliveries_are_there_day_by_day() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        LocalDate day = LocalDate.of(2026, 10, 5);
        deliveries.load(Stream.of(new DeliveryBulk.BulkAssignment(
                UUID.randomUUID(),
                new DeliveryBulk.Source(UUID.randomUUID(), record, Compartment.ORDINARY, person),
                DemoStaff.id("body", "caritas"),
                new DeliveryBulk.Promise(
                        "Prova P.",
                        "Pacco alimentare",
                        "FOOD",
                        new DeliveryBulk.Quantity(BigDecimal.TEN, "PIECE", BigDecimal.ONE),
                        null),
                Period.since(day.minusMonths(1)),
                List.of(new DeliveryBulk.Given(
                        UUID.randomUUID(), day, BigDecimal.TWO, DemoStaff.id("user", "caritas"))))));
        assertThat(reviewOf(record, CasefileFixtures.familyName(person) + " Prova"))
                .hasStatusOk()
                .bodyText()
                .contains("05/10/2026: Pacco alimentare, 2");
    }
}
