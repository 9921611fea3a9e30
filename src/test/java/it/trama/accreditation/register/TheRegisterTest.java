package it.trama.accreditation.register;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.accreditation.Accredited;
import it.trama.accreditation.Areas;
import it.trama.accreditation.ProviderRegister;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is accredited, for other programs and for everybody. */
@TramaTest
class TheRegisterTest {

    private static final UUID COOP = DemoStaff.id("body", "coop-servizi");

    @Autowired
    ProviderRegister register;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    private List<Accredited> on(String area, LocalDate day) {
        return as.inTransaction("assistente", () -> register.accredited(area, day));
    }

    @Test
    void holds_the_bodies_of_the_two_real_areas() {
        LocalDate today = LocalDate.now(clock);
        assertThat(on(Areas.HOME_CARE, today).stream().map(Accredited::organisation))
                .contains(COOP, DemoStaff.id("body", "coop-argine"))
                .doesNotHaveDuplicates();
        assertThat(on(Areas.HOME_CARE, today)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(on(Areas.EDUCATION, today)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(on(Areas.HOME_CARE, today).getFirst().weeklyHours()).isPositive();
        assertThat(on(Areas.HOME_CARE, today.minusYears(3))).isEmpty();
        assertThat(on("NOTHING", today)).isEmpty();
    }

    @Test
    void answers_of_one_body() {
        LocalDate today = LocalDate.now(clock);
        boolean accredited = as.inTransaction("assistente", () -> register.isAccredited(COOP, Areas.EDUCATION, today));
        boolean school = as.inTransaction(
                "assistente",
                () -> register.isAccredited(DemoStaff.id("body", "istituto-uno"), Areas.EDUCATION, today));
        assertThat(accredited).isTrue();
        assertThat(school).isFalse();
    }

    @Test
    void is_open_to_who_is_not_signed_in_and_says_no_more_than_the_register() {
        assertThat(http.get().uri("/albo"))
                .hasStatusOk()
                .bodyText()
                .contains("Cooperativa di servizi domiciliari", "accreditato", "Area educativa")
                .doesNotContain("/accreditamento/albo/", "Avvisi e domande");
        assertThat(http.get().uri("/albo?giorno=1/1/2015&area=EDUCATION"))
                .hasStatusOk()
                .bodyText()
                .contains("nessun ente era accreditato");
        assertThat(http.get().uri("/accreditamento")).hasStatus3xxRedirection();
    }
}
