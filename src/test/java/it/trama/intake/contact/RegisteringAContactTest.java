package it.trama.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class RegisteringAContactTest {

    private static final String CREMONA = "019036";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PeopleBulk people;

    @Autowired
    SocialRecords records;

    @Autowired
    AccessRights rights;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private UUID someone() {
        var person = SomePeople.woman("Galimberti", "Ada", "1984-03-05")
                .withCode(null)
                .livingIn(CREMONA);
        people.load(sink -> sink.accept(person.alone()));
        return person.id();
    }

    private static Map<String, String> contact(UUID id, String person) {
        return new HashMap<>(Map.of(
                "id", id.toString(),
                "person", person,
                "reasons", "economic",
                "sender", "PARISH",
                "channel", "PHONE",
                "outcome", "INFORMED",
                "day", "1/2/2026",
                "minutes", "12",
                "note", "Chiede un aiuto per la bolletta."));
    }

    private MvcTestResult send(String user, Map<String, String> fields) {
        var request = http.post().uri("/accessi").with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void what_was_said_is_kept_and_shown() {
        UUID id = UUID.randomUUID();
        var form = contact(id, someone().toString());
        assertThat(send("assistente", form)).hasRedirectedUrl("/accessi/" + id);
        assertThat(get("assistente", "/accessi/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "AC 2026/",
                        "Galimberti Ada",
                        "(Cremona)",
                        "Esigenze economiche",
                        "Una parrocchia",
                        "Telefono",
                        "12 minuti",
                        "01/02/2026",
                        "Chiede un aiuto per la bolletta.",
                        "Anna Rossetti");
    }

    @Test
    void the_form_names_the_person_and_chooses_what_is_true_of_most() {
        assertThat(get("assistente", "/accessi/nuovo?persona=" + someone()))
                .hasStatusOk()
                .bodyText()
                .contains("Galimberti Ada", "nata il 5 marzo 1984", "value=\"INFORMED\" checked", "value=\"15\"");
    }

    @Test
    void a_double_click_is_one_contact() {
        UUID id = UUID.randomUUID();
        var form = contact(id, someone().toString());
        assertThat(send("assistente", form)).hasRedirectedUrl("/accessi/" + id);
        assertThat(send("assistente", form)).hasRedirectedUrl("/accessi/" + id);
        int audited = as.inTransaction(
                "dpo",
                () -> db.sql(
                                "select count(*) from trust.audit_events where action = 'intake.contact.registered' and person_id = :p")
                        .param("p", UUID.fromString(form.get("person")))
                        .query(Integer.class)
                        .single());
        assertThat(audited).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "reasons, rent, Indica almeno un motivo",
        "sender, X, Indica chi manda la persona",
        "channel, X, Indica il canale",
        "outcome, '', Indica l'esito",
        "day, 31/2/2026, Scrivi il giorno così",
        "day, 1/1/2999, non può essere di un giorno che deve ancora venire",
        "day, 1/1/1980, La persona è nata il 5 marzo 1984",
        "minutes, 601, da 1 a 600",
        "minutes, venti, da 1 a 600"
    })
    void what_cannot_be_is_refused_at_its_field_and_nothing_is_stored(String field, String typed, String text) {
        UUID id = UUID.randomUUID();
        var form = contact(id, someone().toString());
        form.put(field, typed);
        assertThat(send("assistente", form))
                .hasStatus(422)
                .bodyText()
                .contains(text, "Chiede un aiuto per la bolletta.");
        assertThat(get("assistente", "/accessi/" + id)).hasStatus(404);
    }

    @Test
    void an_anonymous_contact_has_no_person_and_cannot_be_taken_in_charge() {
        UUID id = UUID.randomUUID();
        var form = contact(id, "");
        form.put("outcome", "TAKEN_IN_CHARGE");
        assertThat(send("assistente", form))
                .hasStatus(422)
                .bodyText()
                .contains("Cerca la persona", "scegli un altro esito");
        form.put("outcome", "APPOINTMENT");
        form.put("municipality", "000000");
        assertThat(send("assistente", form)).hasStatus(422).bodyText().contains("non è dell'ambito");
        form.put("municipality", CREMONA);
        assertThat(send("assistente", form)).hasRedirectedUrl("/accessi/" + id);
        assertThat(get("assistente", "/accessi/" + id)).bodyText().contains("Anonimo", "(Cremona)");
    }

    private Optional<UUID> recordOf(UUID person) {
        return as.inTransaction("assistente", () -> records.ofPerson(person).map(r -> r.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFORMED", "DIRECTED"})
    void information_alone_opens_no_record(String outcome) {
        UUID person = someone();
        var form = contact(UUID.randomUUID(), person.toString());
        form.put("outcome", outcome);
        assertThat(send("assistente", form)).hasStatus3xxRedirection();
        assertThat(recordOf(person)).isEmpty();
    }

    @Test
    void an_appointment_opens_the_record_once_for_who_opens_it() {
        UUID person = someone();
        var form = contact(UUID.randomUUID(), person.toString());
        form.put("outcome", "APPOINTMENT");
        send("assistente", form);
        UUID record = recordOf(person).orElseThrow();
        form.put("id", UUID.randomUUID().toString());
        send("assistente", form);
        assertThat(recordOf(person)).contains(record);
        boolean works =
                as.inTransaction("assistente", () -> rights.may(record, Compartment.ORDINARY, AccessLevel.WORK));
        assertThat(works).isTrue();
    }

    @Test
    void a_taking_in_charge_goes_on_to_its_own_page() {
        UUID person = someone();
        var form = contact(UUID.randomUUID(), person.toString());
        form.put("outcome", "TAKEN_IN_CHARGE");
        assertThat(send("assistente", form)).hasRedirectedUrl("/persone/" + person + "/presa-in-carico");
        assertThat(recordOf(person)).isPresent();
    }

    @Test
    void the_day_may_be_written_as_one_likes_and_today_has_its_hour() {
        UUID id = UUID.randomUUID();
        var form = contact(id, "");
        form.put("day", LocalDate.now(clock).toString());
        form.put("minutes", "");
        assertThat(send("assistente", form)).hasStatus3xxRedirection();
        assertThat(get("assistente", "/accessi/" + id)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caritas", "sindaco", "dpo", "admin", "antenna", "ufficio"})
    void other_roles_find_neither_form_nor_contact(String user) {
        UUID person = someone();
        UUID id = UUID.randomUUID();
        send("assistente", contact(id, person.toString()));
        assertThat(get(user, "/accessi/nuovo?persona=" + person)).hasStatus(404);
        assertThat(get(user, "/accessi/" + id)).hasStatus(404);
        assertThat(send(user, contact(UUID.randomUUID(), person.toString()))).hasStatus(404);
    }

    @Test
    void somebody_who_is_not_there_is_not_found() {
        assertThat(get("assistente", "/accessi/nuovo?persona=" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(send(
                        "assistente",
                        contact(UUID.randomUUID(), UUID.randomUUID().toString())))
                .hasStatus(404);
    }
}
