package it.trama.project.overview;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Money promised to a project, seen from the fund's ledger. */
@TramaTest
class FromAPromiseToItsProjectTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedProjects projects;

    @Autowired
    Clock clock;

    String promise = "";
    String project = "";

    @BeforeEach
    void a_project_with_six_hundred_euros() {
        LocalDate today = LocalDate.now(clock);
        var signed = projects.running(today.minusMonths(1), today.plusMonths(5));
        promise = "/fondi/impegni/" + signed.commitment();
        project = "/progetti/" + signed.project();
    }

    private MvcTestResult promise(String user) {
        return http.get().uri(promise).with(as.user(user)).exchange();
    }

    @Test
    void who_follows_the_person_opens_it() {
        var coordinator = as.user("coordinatore", DemoStaff.id("body", "comune-cremona"));
        assertThat(http.get().uri(promise).with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("600,00 €", "Risorsa di un progetto di vita", project);
        assertThat(http.get().uri(project).with(coordinator)).hasStatusOk();
    }

    @Test
    void who_governs_reads_the_sum_and_not_whose_it_is() {
        for (String user : new String[] {"sindaco", "ufficio"}) {
            assertThat(promise(user))
                    .hasStatusOk()
                    .bodyText()
                    .contains("600,00 €", "si apre solo a chi segue la persona")
                    .doesNotContain(project, "Marchini");
        }
        assertThat(promise("assistente")).hasStatus(404);
    }
}
