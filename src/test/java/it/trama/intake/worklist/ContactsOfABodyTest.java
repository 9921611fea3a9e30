package it.trama.intake.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.IntakeBulk;
import it.trama.intake.IntakeBulk.BulkContact;
import it.trama.intake.IntakeBulk.Desk;
import it.trama.intake.IntakeBulk.Whom;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each test has a year of its own: all share one database. */
@TramaTest
class ContactsOfABodyTest {

    private static final Desk CREMONA_DESK =
            new Desk(DemoStaff.id("body", "comune-cremona"), DemoStaff.id("user", "assistente"));

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    IntakeBulk bulk;

    @Autowired
    JdbcClient db;

    private static BulkContact contact(
            String at, Reason reason, Channel channel, Outcome outcome, @Nullable Whom whom) {
        return new BulkContact(
                UUID.randomUUID(),
                Instant.parse(at),
                CREMONA_DESK,
                whom,
                new ContactFacts(Set.of(reason), Sender.SELF, channel, outcome, 20, "nota riservata"));
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private static final Map<String, String> NARROWED = Map.of(
            "motivo=economic",
            "2 accessi",
            "canale=EMAIL",
            "Un accesso",
            "esito=DIRECTED",
            "Un accesso",
            "comune=019036",
            "2 accessi");

    @Test
    void filters_in_the_address_narrow_list_and_totals() {
        var whom = new Whom(UUID.randomUUID(), "019036");
        bulk.load(Stream.of(
                contact("2011-03-01T09:00:00Z", Reason.ECONOMIC, Channel.PHONE, Outcome.INFORMED, null),
                contact("2011-03-31T22:30:00Z", Reason.HOUSING, Channel.EMAIL, Outcome.APPOINTMENT, whom),
                contact("2011-12-31T22:59:00Z", Reason.ECONOMIC, Channel.PHONE, Outcome.DIRECTED, whom)));
        assertThat(get("assistente", "/accessi?anno=2011"))
                .hasStatusOk()
                .bodyText()
                .contains("3 accessi", "una persona", "uno anonimo", "1 ore e 0 minuti");
        NARROWED.forEach((filter, found) -> assertThat(get("assistente", "/accessi?anno=2011&" + filter))
                .bodyText()
                .contains(found));
        assertThat(get("assistente", "/accessi?anno=2011&mese=4"))
                .as("half past midnight in Rome is the next day, and month")
                .bodyText()
                .contains("Un accesso", "01/04/2011 00:30");
    }

    @Test
    void nothing_found_says_what_was_asked_and_what_to_do() {
        assertThat(get("assistente", "/accessi?anno=2003&motivo=work"))
                .hasStatusOk()
                .bodyText()
                .contains("Nessun accesso del tuo ente con questi filtri", "motivo lavoro", "Togli un filtro");
        assertThat(get("assistente", "/accessi?anno=abc&motivo=x&canale=y&pagina=z"))
                .hasStatusOk();
    }

    @Test
    void fifty_to_a_page_newest_first_and_numbers_are_never_given_twice() {
        var first = Instant.parse("2012-01-01T08:00:00Z");
        bulk.load(IntStream.range(0, 120)
                .mapToObj(i -> contact(
                        first.plus(i, ChronoUnit.DAYS).toString(), Reason.WORK, Channel.HOME, Outcome.INFORMED, null)));
        bulk.load(Stream.of(contact("2012-12-01T08:00:00Z", Reason.WORK, Channel.HOME, Outcome.INFORMED, null)));
        assertThat(get("assistente", "/accessi?anno=2012"))
                .bodyText()
                .contains("121 accessi", "Pagina 1 di 3", "01/12/2012", "pagina=2");
        assertThat(get("assistente", "/accessi?anno=2012&pagina=3"))
                .bodyText()
                .contains("Pagina 3 di 3", "01/01/2012")
                .doesNotContain("01/12/2012");
        assertThat(get("assistente", "/accessi?anno=2012&pagina=99")).bodyText().contains("Pagina 3 di 3");
    }

    @Test
    void the_file_holds_what_the_list_found_without_names_or_notes_and_leaves_a_trace() throws Exception {
        bulk.load(Stream.of(contact(
                "2013-05-02T08:15:00Z",
                Reason.CHILD_PROTECTION,
                Channel.PHONE,
                Outcome.DIRECTED,
                new Whom(UUID.randomUUID(), "019036"))));
        var answer = get("assistente", "/accessi.csv?anno=2013").getResponse();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\ufeffnumero;giorno;ora;comune;motivi")
                .contains(
                        "02/05/2013;10:15;Cremona;Tutela dei minori;Viene da sola;Telefono;Indirizzo ad altro servizio;20;no")
                .doesNotContain("nota riservata");
        int traces = as.inTransaction(
                "dpo",
                () -> db.sql(
                                "select count(*) from trust.audit_events where action = 'intake.contacts.exported' and detail = '1'")
                        .query(Integer.class)
                        .single());
        assertThat(traces).isPositive();
    }

    @Test
    void another_body_sees_nothing_by_page_or_by_query() {
        var contact = contact("2014-05-02T08:15:00Z", Reason.WORK, Channel.PHONE, Outcome.DIRECTED, null);
        bulk.load(Stream.of(contact));
        assertThat(get("assistente", "/accessi/" + contact.id())).hasStatusOk();
        assertThat(get("assistente2", "/accessi/" + contact.id())).hasStatus(404);
        assertThat(get("assistente2", "/accessi?anno=2014")).bodyText().contains("Nessun accesso del tuo ente");
        assertThat(rowsSeenBy("assistente", contact.id())).isOne();
        assertThat(rowsSeenBy("assistente2", contact.id())).isZero();
        assertThat(rowsSeenBy("caritas", contact.id())).isZero();
        assertThat(rowsSeenBy("sindaco", contact.id())).isZero();
    }

    private int rowsSeenBy(String user, UUID contact) {
        return as.inTransaction(
                user,
                () -> db.sql("select count(*) from intake.contacts where id = :id")
                        .param("id", contact)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void the_list_is_for_the_desk() {
        assertThat(get("caritas", "/accessi")).hasStatus(403);
        assertThat(get("sindaco", "/accessi.csv")).hasStatus(403);
    }
}
