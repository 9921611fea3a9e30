package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Period;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class HelpCheckTest {

    private static final Period RUNNING = Period.since(LocalDate.of(2026, 1, 1));

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    private MvcTestResult page(UUID person, String user) {
        return http.get().uri("/persone/{id}/aiuti", person).with(as.user(user)).exchange();
    }

    private MvcTestResult api(Object person, String user) {
        return http.get()
                .uri("/api/v1/people/{id}/help", person)
                .with(as.user(user))
                .exchange();
    }

    private MvcTestResult byName(UUID person) {
        return http.post()
                .uri("/aiuti")
                .param("familyName", CasefileFixtures.familyName(person).toUpperCase(java.util.Locale.ROOT))
                .param("givenName", "prova")
                .param("birth", "3/5/1980")
                .param("reason", "CAME_TO_US")
                .with(as.user("caritas"))
                .exchange();
    }

    @Test
    void without_a_basis_the_answer_is_that_for_an_unknown_person() throws Exception {
        UUID person = make.person();
        UUID unknown = UUID.randomUUID();
        make.food(person);
        String known = page(person, "assistente").getResponse().getContentAsString();
        String nobody = page(unknown, "assistente").getResponse().getContentAsString();
        assertThat(known).contains("Nessun aiuto visibile.");
        assertThat(CasefileFixtures.plain(known, person)).isEqualTo(CasefileFixtures.plain(nobody, unknown));
        assertThat(api(person, "assistente")).hasStatusOk().bodyJson().isEqualTo("[]");
        assertThat(api(unknown, "assistente")).hasStatusOk().bodyJson().isEqualTo("[]");
        assertThat(byName(person)).hasStatusOk().bodyText().contains("Nessun aiuto visibile.");
        assertThat(byName(unknown)).hasStatusOk().bodyText().contains("Nessun aiuto visibile.");
    }

    @Test
    void a_minimal_consent_tells_kind_body_and_contact_and_no_amount() {
        UUID person = make.person();
        make.food(person);
        make.consent(person, "MINIMAL", RUNNING);
        assertThat(api(person, "assistente2")).hasStatusOk().bodyJson().isEqualTo("""
                        [{"kind":"FOOD","organisation":"Caritas","since":"2020-01-01","contact":"Lucia","tier":"MINIMAL",
                          "amount":null,"goal":"","until":null}]
                        """);
        assertThat(byName(person)).bodyText().contains("Alimenti", "Caritas").doesNotContain("pacco mensile");
    }

    @Test
    void an_extended_consent_tells_amount_and_goal_until_it_ends() {
        UUID person = make.person();
        make.food(person);
        make.consent(person, "EXTENDED", RUNNING);
        assertThat(page(person, "assistente2")).bodyText().contains("40,00 €", "pacco mensile");
        UUID other = make.person();
        make.food(other);
        make.consent(other, "EXTENDED", new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 1)));
        assertThat(api(other, "assistente2")).bodyJson().isEqualTo("[]");
    }

    private MvcTestResult minimal(UUID record, UUID consent) {
        return http.post()
                .uri("/cartelle/{id}/consensi", record)
                .param("id", consent.toString())
                .param("exchange", "HELP_CHECK")
                .param("tier", "MINIMAL")
                .param("given.text", "1/it")
                .param("given.means", "PAPER")
                .param("given.by", "PERSON")
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void a_withdrawn_consent_ends_at_once_even_on_its_first_day() {
        UUID person = make.person();
        make.food(person);
        UUID record = make.inCharge(person, 0);
        UUID consent = UUID.randomUUID();
        assertThat(minimal(record, consent)).hasStatus3xxRedirection();
        assertThat(api(person, "assistente2")).bodyText().contains("FOOD");
        assertThat(http.get().uri("/cartelle/{id}/consensi", record).with(as.user("assistente")))
                .bodyText()
                .contains("testo versione 1, italiano");
        assertThat(http.post()
                        .uri("/cartelle/{id}/consensi/{consent}/revoca", record, consent)
                        .with(as.user("assistente")))
                .hasStatus3xxRedirection();
        assertThat(api(person, "assistente2")).bodyJson().isEqualTo("[]");
        assertThat(api(person, "assistente")).bodyText().contains("FOOD");
    }

    @Test
    void a_cohabitants_help_shows_only_by_a_basis_of_their_own() {
        var home = make.household(2);
        UUID asked = home.getFirst();
        UUID cohabitant = home.getLast();
        make.food(cohabitant);
        make.consent(asked, "EXTENDED", RUNNING);
        assertThat(page(asked, "assistente2"))
                .bodyText()
                .contains("Nessun aiuto visibile.")
                .doesNotContain(CasefileFixtures.familyName(cohabitant));
        make.consent(cohabitant, "MINIMAL", RUNNING);
        assertThat(page(asked, "assistente2")).bodyText().contains(CasefileFixtures.familyName(cohabitant), "Alimenti");
        assertThat(api(asked, "assistente2")).bodyJson().isEqualTo("[]");
    }

    @Test
    void who_meets_nobody_is_told_why_not_and_a_malformed_id_is_not_found() {
        UUID person = make.person();
        assertThat(api(person, "sindaco")).hasStatus(403).bodyText().contains("compito di chi incontra le persone");
        assertThat(page(person, "ufficio")).hasStatus(403).bodyText().contains("compito di chi incontra le persone");
        assertThat(api("nonsense", "assistente")).hasStatus(404);
    }

    @Test
    void without_an_agreement_the_body_is_told_that_it_lacks_one() {
        UUID body = it.trama.demo.staff.DemoStaff.id("body", "coop-servizi");
        String set = "update trust.agreements set valid = daterange('2018-01-01', ?::date) where organisation_id = ?";
        make.asOwner(set, "2019-01-01", body);
        try {
            assertThat(api(make.person(), "ente")).hasStatus(403).bodyText().contains("accordo valido");
        } finally {
            make.asOwner(set, "2030-01-01", body);
        }
        assertThat(api(make.person(), "ente")).hasStatusOk();
    }
}
