package it.trama.people.registration;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class RegisteringAPersonTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private static Map<String, String> typed(String family, String given, String birth) {
        return new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "familyName",
                family,
                "givenName",
                given,
                "sex",
                "FEMALE",
                "birthDate",
                birth,
                "citizenship",
                "380"));
    }

    private MvcTestResult send(Map<String, String> form) {
        var request = http.post().uri("/persone/nuova").with(as.user("assistente"));
        form.forEach(request::param);
        return request.exchange();
    }

    private void assertRegistered(Map<String, String> form) {
        assertThat(send(form)).hasStatus3xxRedirection().headers().hasValue("Location", "/persone/" + form.get("id"));
        assertThat(stored(form)).isOne();
    }

    private void assertRefused(Map<String, String> form, String... words) {
        assertThat(send(form)).hasStatus(422).bodyText().contains(words);
        assertThat(stored(form)).isZero();
    }

    private long stored(Map<String, String> form) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("select count(*) from people.persons where id = cast(:id as uuid)")
                        .param("id", form.get("id"))
                        .query(Long.class)
                        .single());
    }

    private static String code(String family, String given, String birth) {
        return FiscalCode.compute(family, given, LocalDate.parse(birth), Sex.FEMALE, "D150")
                .value();
    }

    @Test
    void a_resident_is_registered_found_and_has_a_residence() {
        var form = typed("Gherardeschi", "Vittoria", "4/6/1971");
        form.put("municipality", "019036");
        form.put("address", "Via Solferino 3");
        assertRegistered(form);
        assertThat(http.get().uri("/persone?q=Gherardesci vitoria").with(as.user("assistente")))
                .bodyText()
                .contains("Gherardeschi Vittoria", "04/06/1971", "Cremona");
        assertThat(http.get().uri("/persone/" + form.get("id")).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Via Solferino 3", "nata il 4 giugno 1971");
    }

    @Test
    void a_person_without_any_code_and_one_with_a_temporary_code_are_registered_too() {
        assertRegistered(typed("Senzacodice", "Prima", "1990-02-01"));
        var other = typed("Senzacodice", "Seconda", "1990-03-01");
        other.put("temporaryCode", "stp 0301234567890");
        assertRegistered(other);
        assertThat(http.get().uri("/persone?q=STP0301234567890").with(as.user("assistente")))
                .bodyText()
                .contains("Senzacodice Seconda");
        var again = typed("Terza", "Persona", "1990-03-02");
        again.put("temporaryCode", "STP0301234567890");
        assertRefused(again, "codice temporaneo è già registrata", "/persone/" + other.get("id"));
    }

    @Test
    void a_code_with_a_wrong_check_letter_is_refused_at_its_field() {
        var form = typed("Sbagliati", "Carla", "1980-01-01");
        String right = code("Sbagliati", "Carla", "1980-01-01");
        form.put("fiscalCode", right.substring(0, 15) + (right.endsWith("A") ? "B" : "A"));
        assertRefused(form, "la lettera finale non torna", "id=\"fiscalCode-error\"");
    }

    @Test
    void an_omocodic_code_is_a_code_like_the_others() {
        var form = typed("Omocodi", "Dina", "1980-01-01");
        form.put(
                "fiscalCode",
                new FiscalCode(code("Omocodi", "Dina", "1980-01-01"))
                        .withOmocodia(2)
                        .value());
        assertRegistered(form);
    }

    @Test
    void a_code_that_says_something_else_is_accepted_only_when_confirmed() {
        var form = typed("Discordi", "Emma", "1980-01-01");
        form.put("fiscalCode", code("Discordi", "Emma", "1981-01-01"));
        assertRefused(form, "nata il 1 gennaio 1981", "name=\"CODE_DISAGREES\"");
        form.put("CODE_DISAGREES", "true");
        assertRegistered(form);
    }

    @Test
    void nobody_is_born_in_the_future_or_in_another_age() {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertRefused(typed("Futuri", "Gaia", tomorrow), "La data di nascita è nel futuro");
        assertRefused(typed("Antichi", "Ida", "1080-01-01"), "Nessuno è vissuto così a lungo");
    }

    @Test
    void what_is_missing_is_said_at_each_field_and_what_was_typed_stays() {
        var form = typed("", "Lina", "31/02/1980");
        form.put("sex", "");
        assertRefused(form, "Scrivi il cognome", "Indica il sesso", "giorno, mese e anno", "value=\"31/02/1980\"");
        var place = typed("Altrove", "Lina", "1980-02-28");
        place.put("municipality", "999999");
        assertRefused(place, "Questo comune non fa parte");
    }

    @Test
    void the_same_code_again_leads_to_who_has_it() {
        var first = typed("Doppioni", "Mara", "1983-01-01");
        first.put("fiscalCode", code("Doppioni", "Mara", "1983-01-01"));
        assertRegistered(first);
        var second = typed("Doppioni", "Mara Luisa", "1983-01-01");
        second.put("fiscalCode", code("Doppioni", "Mara", "1983-01-01").toLowerCase(java.util.Locale.ROOT));
        assertRefused(second, "è già registrata", "href=\"/persone/" + first.get("id"));
    }

    @Test
    void who_has_the_same_name_and_birth_is_shown_before_a_second_one_is_registered() {
        var first = typed("D'Amelia", "Nina", "1984-01-01");
        assertRegistered(first);
        var second = typed("Damelia", "NINA", "1/1/1984");
        assertRefused(second, "Forse è già registrata", "/persone/" + first.get("id"), "name=\"PROBABLE_DOUBLE\"");
        second.put("PROBABLE_DOUBLE", "true");
        assertRegistered(second);
    }

    @Test
    void a_double_click_registers_once_and_answers_the_same() {
        var form = typed("Doppioclic", "Olga", "1985-01-01");
        assertRegistered(form);
        assertRegistered(form);
    }

    @Test
    void who_does_not_work_with_people_registers_nobody() {
        for (String user : List.of("ufficio", "caritas", "sindaco")) {
            assertThat(http.get().uri("/persone/nuova").with(as.user(user))).hasStatus(403);
            assertThat(http.post().uri("/persone/nuova").with(as.user(user))).hasStatus(403);
        }
    }

    @Test
    void the_form_takes_over_what_was_searched(@Autowired PeopleBulk bulk) {
        var someone = SomePeople.man("Presente", "Primo", "1970-01-01");
        bulk.load(sink -> sink.accept(someone.alone()));
        assertThat(http.get().uri("/persone?q=maipresente rita 5/6/1911").with(as.user("assistente")))
                .bodyText()
                .contains("/persone/nuova?familyName=Maipresente&amp;givenName=Rita&amp;birthDate=05/06/1911");
        assertThat(http.get()
                        .uri("/persone/nuova?familyName=Maipresente&givenName=Rita")
                        .with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Maipresente\"", "value=\"Rita\"", "Romania");
    }
}
