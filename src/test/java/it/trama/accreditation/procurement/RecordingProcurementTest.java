package it.trama.accreditation.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.accreditation.Areas;
import it.trama.accreditation.Providers;
import it.trama.accreditation.Providers.Coop;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was entrusted is written down; where the law asks for care the record asks for a reason. */
@TramaTest
class RecordingProcurementTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Providers providers;

    private Map<String, String> award(Coop body, String... changes) {
        var fields = new LinkedHashMap<String, String>();
        String day = providers.today().toString();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("route", "DIRECT");
        fields.put("category", "CONSULTING");
        fields.put("subject", "Supervisione " + body.name());
        fields.put("body", body.body().toString());
        fields.put("amount", "12.000,00");
        fields.put("cig", "b0a1b2c3d4");
        fields.put("cup", "J39J21002990001");
        fields.put("act", "45");
        fields.put("signed", day);
        fields.put("from", day);
        fields.put("to", day);
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    private MvcTestResult send(String user, Map<String, String> fields) {
        var request = http.post().uri("/accreditamento/affidamenti").with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult list(String user) {
        return http.get().uri("/accreditamento/affidamenti").with(as.user(user)).exchange();
    }

    private Coop body() {
        return providers.provider("Studio " + UUID.randomUUID());
    }

    @Test
    void the_same_body_again_in_the_category_needs_a_reason_that_is_kept() {
        Coop body = body();
        assertThat(send("ufficio", award(body))).hasStatus3xxRedirection();
        var again = award(body);
        assertThat(send("ufficio", again)).hasStatus(422).bodyText().contains("Rotazione");
        again.put("reason", "Unico con la competenza");
        assertThat(send("ufficio", again)).hasStatus3xxRedirection();
        assertThat(send("ufficio", again)).hasStatus3xxRedirection();
        assertThat(list("coordinatore"))
                .bodyText()
                .contains(body.name(), "stesso ente della volta precedente: Unico con la competenza", "CIG B0A1B2C3D4")
                .containsOnlyOnce("Unico con la competenza");
    }

    @Test
    void small_amounts_other_bodies_and_other_routes_need_none() {
        Coop body = body();
        send("ufficio", award(body, "category", "OTHER"));
        assertThat(send("ufficio", award(body, "category", "OTHER", "amount", "4999")))
                .hasStatus3xxRedirection();
        assertThat(send("ufficio", award(body, "category", "OTHER", "route", "OPEN")))
                .hasStatus3xxRedirection();
        assertThat(send("ufficio", award(body(), "category", "OTHER"))).hasStatus3xxRedirection();
    }

    @Test
    void thresholds_and_the_register_are_looked_at() {
        Coop body = body();
        assertThat(send("ufficio", award(body, "category", "TRANSPORT", "amount", "140000")))
                .hasStatus(422)
                .bodyText()
                .contains("140.000,00");
        assertThat(send("ufficio", award(body, "category", "TRANSPORT", "amount", "139999,99")))
                .hasStatus3xxRedirection();
        assertThat(send("ufficio", award(body, "route", "NEGOTIATED", "amount", "750000")))
                .hasStatus(422);
        assertThat(send("ufficio", award(body, "route", "ACCREDITATION", "category", "HOME_CARE")))
                .hasStatus(422)
                .bodyText()
                .contains("non è accreditato");
        Coop accredited = providers.accredited("Cooperativa " + UUID.randomUUID(), Areas.HOME_CARE);
        assertThat(send("ufficio", award(accredited, "route", "ACCREDITATION", "category", "HOME_CARE")))
                .hasStatus3xxRedirection();
    }

    @Test
    void codes_are_checked_and_only_the_office_writes() {
        Coop body = body();
        assertThat(send("ufficio", award(body, "cig", "123", "cup", "ABC", "amount", "niente")))
                .hasStatus(422)
                .bodyText()
                .contains("Il CIG ha dieci caratteri", "Il CUP ha quindici caratteri", "12.500,00");
        assertThat(send("ufficio", award(body, "to", "1/1/2001"))).hasStatus(422);
        assertThat(send("coordinatore", award(body))).hasStatus(403);
        assertThat(list("ente")).hasStatus(403);
        assertThat(http.get().uri("/accreditamento/affidamenti/nuovo").with(as.user("ufficio")))
                .hasStatusOk();
    }

    @Test
    void thresholds_that_do_not_grow_stop_the_start() {
        var wrong = new Thresholds.Definition(
                1, "", new BigDecimal("10"), new BigDecimal("5"), new BigDecimal("20"), List.of());
        assertThat(Thresholds.problems(wrong)).hasSize(2);
    }
}
