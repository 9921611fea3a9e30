package it.trama.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.sharing.Decision.Allowed;
import it.trama.sharing.Decision.Basis;
import it.trama.sharing.Decision.Reason;
import it.trama.sharing.Decision.Refused;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The kind of body that these tests change is the court's, which no other test asks about. */
@TramaTest
class SettingTheBasesTest {

    private static final String PATH = "/amministrazione/basi-giuridiche";
    private static final UUID CARITAS = DemoStaff.id("body", "caritas");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SharingBases bases;

    @Autowired
    Clock clock;

    private MvcTestResult set(String user, String basis, String reference, LocalDate from) {
        return http.post()
                .uri(PATH)
                .param("id", UUID.randomUUID().toString())
                .param("exchange", "GOODS")
                .param("kind", "school_body")
                .param("basis", basis)
                .param("tier", "MINIMAL")
                .param("reference", reference)
                .param("from", from.toString())
                .with(as.user(user))
                .exchange();
    }

    private Decision goodsToSchool() {
        UUID school = DemoStaff.id("body", "istituto-uno");
        return as.inTransaction("assistente", () -> bases.may("GOODS", UUID.randomUUID(), school));
    }

    @Test
    void what_the_officer_sets_holds_from_its_day_and_what_held_before_stays_in_the_history() {
        LocalDate today = LocalDate.now(clock);
        assertThat(goodsToSchool()).isEqualTo(new Refused(Reason.NO_CONSENT));
        assertThat(set("dpo", "LAW", "art. 99 di prova", today)).hasStatus3xxRedirection();
        assertThat(goodsToSchool()).isInstanceOfSatisfying(Allowed.class, allowed -> {
            assertThat(allowed.basis()).isEqualTo(Basis.LAW);
            assertThat(allowed.reference()).isEqualTo("art. 99 di prova");
        });
        assertThat(set("dpo", "LAW", "dal mese prossimo", today.plusDays(30))).hasStatus3xxRedirection();
        assertThat(set("dpo", "NONE", "non serve", today)).hasStatus3xxRedirection();
        assertThat(goodsToSchool()).isEqualTo(new Refused(Reason.NOT_ALLOWED));
        assertThat(http.get().uri(PATH).with(as.user("dpo")))
                .bodyText()
                .contains("non serve", "art. 99 di prova", "dal mese prossimo", "sostituita");
        assertThat(set("dpo", "CONSENT", "come prima", today)).hasStatus3xxRedirection();
    }

    @Test
    void only_the_officer_reads_and_sets_them_and_never_backwards() {
        LocalDate today = LocalDate.now(clock);
        for (String user : new String[] {"admin", "assistente", "ufficio", "caritas"}) {
            assertThat(set(user, "LAW", "art. 1", today)).hasStatus(403);
            assertThat(http.get().uri(PATH).with(as.user(user))).hasStatus(403);
        }
        assertThat(set("dpo", "LAW", "art. 1", today.minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("da oggi in poi");
        assertThat(set("dpo", "LAW", "", today)).hasStatus(422).bodyText().contains("Scrivi l'articolo");
    }

    @Test
    void a_stranger_to_the_bases_is_refused_like_one_without_consent() {
        Decision unknown = as.inTransaction("caritas", () -> bases.may("HELP_CHECK", UUID.randomUUID(), CARITAS));
        assertThat(unknown).isEqualTo(new Refused(Reason.NO_CONSENT));
        Decision nobody =
                as.inTransaction("caritas", () -> bases.may("HELP_CHECK", UUID.randomUUID(), UUID.randomUUID()));
        assertThat(nobody).isEqualTo(new Refused(Reason.NO_AGREEMENT));
    }
}
