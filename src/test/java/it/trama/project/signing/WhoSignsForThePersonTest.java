package it.trama.project.signing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Additions;
import it.trama.people.PeopleBulk.NewAppointment;
import it.trama.people.PeopleBulk.Order;
import it.trama.people.RepresentativeKind;
import it.trama.project.ProjectsInWriting;
import it.trama.trust.AccessLevel;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class WhoSignsForThePersonTest {

    private static final String LAWYER = "Avv. Chiara Lodi";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    ProjectsInWriting writing;

    @Autowired
    SocialRecords records;

    @Autowired
    PeopleBulk people;

    private String asked(RepresentativeKind kind, Period valid) throws Exception {
        var draft = writing.withOneResource();
        UUID person = as.inTransaction(
                "assistente",
                () -> records.require(draft.record(), AccessLevel.WORK).person());
        people.enrich(new Additions(
                List.of(),
                List.of(new NewAppointment(
                        UUID.randomUUID(),
                        person,
                        null,
                        LAWYER,
                        kind,
                        new Order("Tribunale di Cremona", "RG 5/2026", "tutti gli atti"),
                        valid)),
                List.of(),
                List.of()));
        writing.askSignatures(draft);
        var answer = http.get()
                .uri("/progetti/{id}/firme", draft.project())
                .with(as.user("assistente"))
                .exchange();
        return answer.getResponse().getContentAsString();
    }

    @Test
    void a_guardian_is_proposed_as_the_signer_in_that_capacity() throws Exception {
        assertThat(asked(RepresentativeKind.GUARDIAN, Period.since(LocalDate.of(2026, 1, 1))))
                .contains("Può firmare per la persona: " + LAWYER + " (tutore)", "value=\"" + LAWYER + "\"")
                .containsPattern("value=\"GUARDIAN\" selected");
    }

    @Test
    void who_has_a_support_administrator_is_proposed_and_the_administrator_named() throws Exception {
        assertThat(asked(RepresentativeKind.SUPPORT_ADMINISTRATOR, Period.since(LocalDate.of(2026, 1, 1))))
                .contains(LAWYER + " (amministratore di sostegno)")
                .doesNotContain("value=\"" + LAWYER + "\"")
                .doesNotContainPattern("value=\"SUPPORT_ADMINISTRATOR\" selected");
    }

    @Test
    void whose_appointment_is_over_signs_for_nobody() throws Exception {
        assertThat(asked(RepresentativeKind.GUARDIAN, new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1))))
                .doesNotContain(LAWYER);
    }
}
