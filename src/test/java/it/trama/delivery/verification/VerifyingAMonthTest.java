package it.trama.delivery.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.casefile.SocialRecords;
import it.trama.delivery.DeliveryBulk;
import it.trama.delivery.DeliveryBulk.BulkAssignment;
import it.trama.delivery.DeliveryBulk.Given;
import it.trama.delivery.DeliveryBulk.Promise;
import it.trama.delivery.DeliveryBulk.Quantity;
import it.trama.delivery.DeliveryBulk.Source;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.project.DeliveredAmounts;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Caritas gave five and three meals last month; the service looks at them. */
@TramaTest
class VerifyingAMonthTest {

    private static final UUID CARITAS = DemoStaff.id("body", "caritas");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PeopleBulk people;

    @Autowired
    DeliveryBulk bulk;

    @Autowired
    SocialRecords records;

    @Autowired
    DeliveredAmounts amounts;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private final UUID assignment = UUID.randomUUID();
    private final UUID five = UUID.randomUUID();
    private final UUID three = UUID.randomUUID();
    private UUID record = UUID.randomUUID();
    private LocalDate month = LocalDate.MIN;

    @BeforeEach
    void caritas_gave_meals_last_month() {
        var person = SomePeople.woman("Verdelli", "Rina", "1949-03-02")
                .withCode(null)
                .livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        record = as.inTransaction(
                "assistente", () -> records.openIfNeeded(person.id()).id());
        month = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
        var by = DemoStaff.id("user", "caritas");
        bulk.load(Stream.of(new BulkAssignment(
                assignment,
                new Source(UUID.randomUUID(), record, Compartment.ORDINARY, person.id()),
                CARITAS,
                new Promise(
                        "Verdelli Rina (1949)",
                        "Pasti",
                        "FOOD",
                        new Quantity(new BigDecimal("20"), "MEAL", new BigDecimal("6.5")),
                        null),
                new Period(month.minusMonths(1), month.plusMonths(3)),
                List.of(
                        new Given(five, month.plusDays(3), new BigDecimal("5"), by),
                        new Given(three, month.plusDays(9), new BigDecimal("3"), by)))));
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(String user, String address, String... parameters) {
        var request = http.post().uri(address).with(as.user(user)).param("mese", VerificationPages.month(month));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private String page() {
        return "/cartelle/" + record + "/verifica";
    }

    private MvcTestResult verifyBoth() {
        return post("assistente", page(), "delivery", five.toString(), "delivery", three.toString());
    }

    private MvcTestResult close() {
        return post("assistente", page() + "/chiudi", "body", CARITAS.toString());
    }

    private List<DeliveredAmounts.Month> months() {
        return as.inTransaction("assistente", () -> amounts.ofRecord(record));
    }

    private MvcTestResult give(LocalDate day) {
        return post(
                "caritas",
                "/consegne/" + assignment,
                "id",
                UUID.randomUUID().toString(),
                "quantity",
                "1",
                "day",
                day.toString());
    }

    @Test
    void what_was_given_waits_until_who_follows_the_person_verifies_it() {
        assertThat(get("assistente", page())).hasStatusOk().bodyText().contains("2 da verificare", "52,00 €");
        assertThat(verifyBoth()).hasStatus3xxRedirection();
        assertThat(get("assistente", page() + "?mese=" + VerificationPages.month(month)))
                .bodyText()
                .contains("tutto verificato", "Chiudi");
        assertThat(get("caritas", "/consegne/" + assignment)).bodyText().contains("verificata");
        assertThat(months().getFirst().worth().verified()).isEqualTo(Money.of("52.00"));
    }

    @Test
    void a_delivery_is_questioned_with_a_text_the_body_answers_and_the_service_decides() {
        post("assistente", page() + "/domanda", "delivery", five.toString(), "text", "Erano quattro?");
        assertThat(get("caritas", "/consegne/" + assignment)).bodyText().contains("contestata", "Erano quattro?");
        post(
                "caritas",
                "/consegne/" + assignment + "/risposta",
                "id",
                UUID.randomUUID().toString(),
                "delivery",
                five.toString(),
                "text",
                "Cinque, c'era la sorella");
        assertThat(get("assistente", page() + "?mese=" + VerificationPages.month(month)))
                .bodyText()
                .contains("una contestata, 1 da verificare", "era la sorella");
        assertThat(months().getFirst().worth().questioned()).isEqualTo(Money.of("32.50"));
        assertThat(close()).hasStatus(422).bodyText().contains("2 consegne da verificare");
        verifyBoth();
        assertThat(close()).hasStatus3xxRedirection();
    }

    @Test
    void a_closed_month_never_changes_and_a_correction_is_made_in_the_month_that_runs() {
        verifyBoth();
        close();
        assertThat(give(month.plusDays(20))).hasStatus(422).bodyText().contains("sono verificate e chiuse");
        assertThat(post("assistente", page() + "/domanda", "delivery", five.toString(), "text", "E se"))
                .hasStatus(422)
                .bodyText()
                .contains("Il mese è chiuso");
        assertThat(give(LocalDate.now(clock))).hasStatus3xxRedirection();
        post(
                "caritas",
                "/consegne/" + assignment + "/annulla",
                "delivery",
                five.toString(),
                "reversal",
                UUID.randomUUID().toString(),
                "reason",
                "doppione");
        var last = months();
        assertThat(last.getFirst().worth().verified()).isEqualTo(Money.of("52.00"));
        assertThat(last.getLast().worth().verified()).isEqualTo(Money.of("-32.50"));
        assertThat(last.getLast().worth().delivered()).isEqualTo(Money.of("-26.00"));
    }

    @Test
    void nobody_writes_into_a_closed_month_past_the_pages_either() {
        verifyBoth();
        close();
        assertThatThrownBy(() -> as.inTransaction(
                        "caritas",
                        () -> db.sql("""
                                insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, text, said_by, said_at)
                                values (:id, :delivery, :record, 'ORDINARY', :body, 'ANSWERED', 'dopo', :id, now())
                                """)
                                .param("id", UUID.randomUUID())
                                .param("delivery", five)
                                .param("record", record)
                                .param("body", CARITAS)
                                .update()))
                .hasMessageContaining("is closed");
    }

    @Test
    void the_month_that_runs_is_not_closed() {
        give(LocalDate.now(clock));
        month = LocalDate.now(clock).withDayOfMonth(1);
        assertThat(close()).hasStatus(422).bodyText().contains("Il mese non è finito");
    }

    @Test
    void who_gives_does_not_verify_and_strangers_find_nothing() {
        for (String user : List.of("caritas", "ente", "ufficio", "sindaco")) {
            assertThat(get(user, page()).getResponse().getStatus()).as(user).isIn(403, 404);
            assertThat(post(user, page(), "delivery", five.toString())
                            .getResponse()
                            .getStatus())
                    .as(user)
                    .isIn(403, 404);
        }
        assertThat(months().getFirst().worth().verified()).isEqualTo(Money.ZERO);
    }
}
