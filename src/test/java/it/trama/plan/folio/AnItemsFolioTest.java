package it.trama.plan.folio;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.trust.Directory;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AnItemsFolioTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    Directory directory;

    @Autowired
    Folios folios;

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = http.post().uri(address).with(as.user("ufficio"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String body(String code) {
        return as.inTransaction(
                        "ufficio",
                        () -> directory.organisations().stream()
                                .filter(found -> found.code().equals(code))
                                .findFirst()
                                .orElseThrow()
                                .id())
                .toString();
    }

    private static String home(Made plan) {
        return "/piano/" + plan.action() + "/scheda";
    }

    private MvcTestResult save(Made plan, String beneficiaries, String version) {
        return post(
                home(plan),
                "lead",
                body("azienda-sociale"),
                "partners",
                body("caritas"),
                "territory",
                "MUNICIPALITIES",
                "places",
                "019036",
                "beneficiaries",
                beneficiaries,
                "from",
                "3/2019",
                "to",
                "12/2020",
                "norms",
                "Legge 328/2000",
                "outcomes",
                "E-01",
                "version",
                version);
    }

    @Test
    void says_who_does_it_with_whom_where_for_whom_when_and_on_what_it_rests() {
        Made plan = make.cycle();
        assertThat(get("caritas", home(plan))).hasStatusOk().bodyText().contains("Tutto il distretto", "Nessuna norma");
        assertThat(save(plan, "Famiglie con minori", "0")).hasStatus3xxRedirection();
        assertThat(save(plan, "Famiglie con minori", "0")).hasStatus3xxRedirection();
        assertThat(get("caritas", home(plan)))
                .bodyText()
                .contains(
                        "Azienda Sociale",
                        "Caritas",
                        "Cremona",
                        "Famiglie con minori",
                        "da marzo 2019 a dicembre 2020",
                        "Legge 328/2000: Legge Quadro",
                        "Sperimentazione sistema voucher")
                .doesNotContain("Modifica la scheda");
        assertThat(get("ufficio", home(plan) + "/modifica"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Legge 328/2000\" checked", "value=\"019036\" checked", "3/2019");
    }

    @Test
    void two_who_save_it_together_choose_field_by_field() {
        Made plan = make.cycle();
        save(plan, "Famiglie", "0");
        save(plan, "Giovani", "1");
        assertThat(save(plan, "Anziani", "1")).hasStatus(409).bodyText().contains("Giovani", "Anziani");
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        Made plan = make.cycle();
        assertThat(post(
                        home(plan),
                        "territory",
                        "SUBDISTRICTS",
                        "from",
                        "13/2019",
                        "norms",
                        "Legge inventata",
                        "lead",
                        "x",
                        "outcomes",
                        "?"))
                .hasStatus(422)
                .bodyText()
                .contains("places-error", "from-error", "norms-error", "lead-error", "outcomes-error");
        assertThat(post(home(plan), "territory", "DISTRICT", "from", "5/2020", "to", "3/2020", "partners", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Viene prima", "partners-error");
    }

    @Test
    void only_the_office_writes_it() {
        Made plan = make.cycle();
        assertThat(post(home(plan))).hasStatus(422).bodyText().contains("territory-error");
        assertThat(http.post().uri(home(plan)).with(as.user("sindaco")).exchange())
                .hasStatus(403);
        assertThat(get("sindaco", home(plan) + "/modifica")).hasStatus(403);
    }

    @Test
    void milestones_are_added_reached_and_reopened() {
        Made plan = make.cycle();
        assertThat(post(home(plan) + "/tappe")).hasStatus(422).bodyText().contains("milestone-error", "due-error");
        post(
                home(plan) + "/tappe",
                "id",
                UUID.randomUUID().toString(),
                "milestone",
                "Firma del protocollo",
                "due",
                "30/06/2019");
        assertThat(get("sindaco", home(plan))).bodyText().contains("30/06/2019", "Firma del protocollo", "in ritardo");
        UUID id = as.inTransaction("ufficio", () -> folios.milestones(plan.action()))
                .getFirst()
                .id();
        post(home(plan) + "/tappe/" + id);
        assertThat(get("sindaco", home(plan))).bodyText().contains("raggiunta il");
        post(home(plan) + "/tappe/" + id, "reached", "false");
        assertThat(get("sindaco", home(plan))).bodyText().contains("in ritardo");
    }

    @Test
    void sub_districts_are_named_by_their_number() {
        Made plan = make.cycle();
        post(home(plan), "territory", "SUBDISTRICTS", "places", "2", "places", "99", "version", "0");
        assertThat(get("sindaco", home(plan)))
                .bodyText()
                .contains("Sub-ambito 2")
                .doesNotContain("Sub-ambito 99");
    }
}
