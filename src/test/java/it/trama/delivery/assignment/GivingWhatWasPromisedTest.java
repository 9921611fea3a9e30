package it.trama.delivery.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class GivingWhatWasPromisedTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedPacts pacts;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private SignedPacts.Signed pact;

    @BeforeEach
    void caritas_promised_ten_meals() {
        pact = pacts.tenMealsByCaritas(null);
    }

    private String address() {
        return "/consegne/" + pact.assignment();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult give(String user, UUID id, String quantity, String day) {
        return http.post()
                .uri(address())
                .param("id", id.toString())
                .param("quantity", quantity)
                .param("day", day)
                .param("note", "consegnato a mano")
                .with(as.user(user))
                .exchange();
    }

    private MvcTestResult cancel(UUID reversal, UUID delivery, String reason) {
        return http.post()
                .uri(address() + "/annulla")
                .param("delivery", delivery.toString())
                .param("reversal", reversal.toString())
                .param("reason", reason)
                .with(as.user("caritas"))
                .exchange();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    @Test
    void the_body_sees_who_what_how_much_is_left_and_until_when() {
        assertThat(get("caritas", "/consegne?testo=Zanardi"))
                .hasStatusOk()
                .bodyText()
                .contains("Zanardi Carla (1951)", "Pasti caldi a domicilio", "Restano 10 pasti", "fino al", address());
        assertThat(get("caritas", address()))
                .bodyText()
                .contains("Anna Rossetti, Comune di Cremona", "Promesso: 10 pasti");
    }

    @Test
    void what_was_given_is_logged_once_and_leaves_less() {
        UUID id = UUID.randomUUID();
        assertThat(give("caritas", id, "2,5", today())).hasRedirectedUrl(address());
        assertThat(give("caritas", id, "2,5", today())).hasRedirectedUrl(address());
        assertThat(get("caritas", address()))
                .bodyText()
                .contains("Restano 7,5 pasti", "2,5 pasti", "consegnato a mano", "Lucia Bassi");
        var amount = as.inTransaction(
                "caritas",
                () -> db.sql("select amount::text from delivery.deliveries where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
        assertThat(amount).isEqualTo("16.25");
    }

    @ParameterizedTest
    @CsvSource({
        "11, '', 'restano 10 pasti'",
        "0, '', 'più di zero'",
        "uno, '', 'più di zero'",
        "'1,005', '', 'due decimali'",
        "1, 1/1/2999, 'si registra quando è avvenuta'",
        "1, 1/1/2020, 'L''impegno vale dal'",
        "1, ieri, 'Scrivi il giorno'"
    })
    void what_cannot_be_is_refused_and_says_why(String quantity, String day, String text) {
        assertThat(give("caritas", UUID.randomUUID(), quantity, day.isEmpty() ? today() : day))
                .hasStatus(422)
                .bodyText()
                .contains(text);
        assertThat(get("caritas", address())).bodyText().contains("Restano 10 pasti");
    }

    @Test
    void a_mistake_is_cancelled_by_a_reversal_with_its_reason_once() {
        UUID delivery = UUID.randomUUID();
        give("caritas", delivery, "4", today());
        assertThat(cancel(UUID.randomUUID(), delivery, " "))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi perché");
        UUID reversal = UUID.randomUUID();
        assertThat(cancel(reversal, delivery, "persona sbagliata")).hasRedirectedUrl(address());
        assertThat(cancel(reversal, delivery, "persona sbagliata")).hasRedirectedUrl(address());
        assertThat(get("caritas", address()))
                .bodyText()
                .contains("Restano 10 pasti", "persona sbagliata", "annullata", "-4 pasti");
        assertThat(cancel(UUID.randomUUID(), delivery, "ancora"))
                .hasStatus(422)
                .bodyText()
                .contains("già annullata");
        assertThat(cancel(UUID.randomUUID(), reversal, "il contrario")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ente", "assistente2", "sindaco", "admin", "antenna", "dpo"})
    void nobody_else_opens_it_or_logs_on_it(String user) {
        assertThat(get(user, address())).hasStatus(404);
        assertThat(give(user, UUID.randomUUID(), "1", today())).hasStatus(404);
        int seen = as.inTransaction(
                user,
                () -> db.sql("select count(*) from delivery.assignments where id = :id")
                        .param("id", pact.assignment())
                        .query(Integer.class)
                        .single());
        assertThat(seen).isZero();
    }

    @Test
    void the_body_sees_nothing_else_of_the_person() {
        assertThat(get("caritas", "/persone/" + pact.person())).hasStatus(404);
        assertThat(get("caritas", "/cartelle/" + pact.record())).hasStatus(404);
        assertThat(get("caritas", "/cartelle/" + pact.record() + "/consegne")).hasStatus(404);
        int seen = as.inTransaction(
                "caritas",
                () -> db.sql(
                                "select (select count(*) from people.persons where id = :person) + (select count(*) from casefile.social_records where id = :record)")
                        .param("person", pact.person())
                        .param("record", pact.record())
                        .query(Integer.class)
                        .single());
        assertThat(seen).isZero();
    }

    @Test
    void who_works_on_the_record_sees_it_on_a_tab() {
        give("caritas", UUID.randomUUID(), "3", today());
        assertThat(get("assistente", "/cartelle/" + pact.record() + "/consegne"))
                .hasStatusOk()
                .bodyText()
                .contains("Caritas", "Pasti caldi a domicilio", "7 pasti", "19,50 €", "Zanardi Carla");
        assertThat(get("assistente2", "/cartelle/" + pact.record() + "/consegne"))
                .hasStatus(404);
    }

    @Test
    void help_begins_with_the_signing() {
        var help = as.inTransaction(
                "assistente",
                () -> db.sql("select kind || ' ' || organisation || ' ' || amount from casefile.who_helps(:person)")
                        .param("person", pact.person())
                        .query(String.class)
                        .list());
        assertThat(help).containsExactly("FOOD Caritas 65.00");
    }

    @Test
    void the_list_is_for_who_gives() {
        assertThat(get("assistente", "/consegne")).hasStatus(403);
        assertThat(get("ente", "/consegne")).hasStatusOk().bodyText().doesNotContain("Zanardi");
    }
}
