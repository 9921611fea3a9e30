package it.trama.people.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.trama.TramaTest;
import it.trama.people.People;
import it.trama.people.PeopleBulk;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A man without a code whose data are changed at the desk. */
@TramaTest
class ChangingAPersonTest {

    SomePeople man;

    @Autowired
    PeopleBulk bulk;

    @Autowired
    People people;

    @Autowired
    PersonChanges changes;

    @Autowired
    PersonData data;

    @Autowired
    As as;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void aMan() {
        man = SomePeople.man("Cambiati", "Omero", "1969-08-17").withCode(null);
        bulk.load(sink -> sink.accept(man.alone()));
    }

    private Map<String, String> stored() {
        return as.inTransaction(
                "assistente",
                () -> new HashMap<>(
                        EditPages.form(data.of(man.id()).orElseThrow()).typed()));
    }

    private MvcTestResult save(Map<String, String> form) {
        var request = http.post().uri("/persone/" + man.id() + "/modifica").with(as.user("assistente"));
        form.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_change_and_a_correction_leave_what_it_was_and_are_told_apart() {
        Map<String, String> form = stored();
        form.putAll(Map.of("civilStatus", "WIDOWED", "kind", "CHANGE", "languages", "fr", "mediator", "true"));
        assertThat(save(form)).hasStatus3xxRedirection();
        form = stored();
        form.putAll(Map.of("birthDate", "18/8/1969", "kind", "CORRECTION", "reason", "documento visto"));
        assertThat(save(form)).hasStatus3xxRedirection();
        assertThat(as.inTransaction("assistente", () -> changes.of(man.id())))
                .extracting(
                        w -> w.change().kind(),
                        w -> w.change().field(),
                        w -> w.change().before())
                .contains(tuple(Kind.CORRECTION, "BIRTH_DATE", "1969-08-17"), tuple(Kind.CHANGE, "CIVIL_STATUS", ""));
        assertThat(as.inTransaction(
                                "assistente", () -> people.identity(man.id()).orElseThrow())
                        .birthDate())
                .isEqualTo(LocalDate.of(1969, 8, 18));
    }

    @Test
    void a_correction_without_its_reason_is_refused_and_nothing_typed_is_lost() {
        Map<String, String> form = stored();
        form.putAll(Map.of("familyName", "Cambiatti", "kind", "CORRECTION"));
        assertThat(save(form))
                .hasStatus(422)
                .bodyText()
                .contains("Cambiatti", "Per correggere un errore scrivi il motivo");
    }

    @Test
    void the_second_of_two_savers_sees_both_versions_and_chooses() {
        Map<String, String> first = stored();
        Map<String, String> second = new HashMap<>(first);
        first.put("practitioner", "dott. Primi");
        second.put("practitioner", "dott. Secondi");
        assertThat(save(first)).hasStatus3xxRedirection();
        assertThat(save(second)).hasStatus(409).bodyText().contains("dott. Primi", "dott. Secondi");
        second.put("version", stored().get("version"));
        assertThat(save(second)).hasStatus3xxRedirection();
        assertThat(stored()).containsEntry("practitioner", "dott. Secondi");
    }

    private boolean atHome(String day) {
        return !as.inTransaction("assistente", () -> people.livingTogether(man.id(), LocalDate.parse(day)))
                .isEmpty();
    }

    private void died(String day, String kind) {
        Map<String, String> form = stored();
        form.putAll(Map.of("deceasedOn", day, "kind", kind, "reason", "atto di morte"));
        assertThat(save(form)).hasStatus3xxRedirection();
    }

    @Test
    void the_day_of_death_is_the_last_in_the_household_and_a_wrong_one_closes_nothing() {
        died("10/3/2026", "CHANGE");
        assertThat(atHome("2026-03-10")).isTrue();
        assertThat(atHome("2026-03-11")).isFalse();
        died("20/3/2026", "CORRECTION");
        assertThat(atHome("2026-03-20")).isTrue();
        assertThat(atHome("2026-03-21")).isFalse();
        died("", "CORRECTION");
        assertThat(atHome("2026-03-21")).isTrue();
    }

    @Test
    void a_new_residence_ends_the_old_one_the_day_before() {
        assertThat(http.post()
                        .uri("/persone/" + man.id() + "/residenza")
                        .with(as.user("assistente"))
                        .param("what", "RESIDENCE")
                        .param("municipality", "019036")
                        .param("address", "Via dei Cambi 4")
                        .param("since", "1/2/2026"))
                .hasStatus3xxRedirection();
        assertThat(http.get().uri("/persone/" + man.id()).with(as.user("assistente")))
                .bodyText()
                .contains("Cremona, Via dei Cambi 4", "al 31 gennaio 2026", "dal 1 febbraio 2026");
    }

    @Test
    void a_contact_says_whose_it_is_and_ends_without_being_lost() {
        assertThat(http.post()
                        .uri("/persone/" + man.id() + "/contatti")
                        .with(as.user("assistente"))
                        .param("value", "0372 444000")
                        .param("holder", "la sorella"))
                .hasStatus3xxRedirection();
        var contact =
                as.inTransaction("assistente", () -> people.reach(man.id()).getFirst());
        assertThat(contact.holder()).isEqualTo("la sorella");
        http.post()
                .uri("/persone/" + man.id() + "/contatti/" + contact.id() + "/fine")
                .with(as.user("assistente"))
                .exchange();
        assertThat(as.inTransaction("assistente", () -> people.reach(man.id()))).isEmpty();
        assertThat(as.inTransaction("assistente", () -> changes.of(man.id())))
                .extracting(w -> w.change().after())
                .contains("0372 444000");
    }

    @Test
    void a_code_of_somebody_else_is_refused() {
        SomePeople other = SomePeople.woman("Codificati", "Ada", "1955-05-05");
        bulk.load(sink -> sink.accept(other.alone()));
        Map<String, String> form = stored();
        form.put("fiscalCode", other.code());
        assertThat(save(form)).hasStatus(422).bodyText().contains("altra persona registrata: forse");
    }
}
