package it.trama.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.accreditation.Area;
import it.trama.accreditation.Areas;
import it.trama.accreditation.ProviderRegister;
import it.trama.accreditation.Providers;
import it.trama.accreditation.Providers.Coop;
import it.trama.trust.TodayLine;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A call of a test's own that is open, and a body that has begun its application. */
abstract class AtACall {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Providers providers;

    @Autowired
    ProviderRegister register;

    @Autowired
    ReadApplication read;

    @Autowired
    ApplicationsToday today;

    @Autowired
    Areas areas;

    @Autowired
    Papers papers;

    Coop body = new Coop(new UUID(0, 0), "", "");
    UUID call = new UUID(0, 0);
    UUID application = new UUID(0, 0);

    @BeforeEach
    void a_call_is_open_and_a_body_has_begun() {
        body = providers.provider("Cooperativa " + UUID.randomUUID());
        call = UUID.randomUUID();
        String day = providers.today().toString();
        var fields = Map.of(
                "id",
                call.toString(),
                "title",
                "Avviso di prova",
                "act",
                "12",
                "actOn",
                day,
                "opens",
                day,
                "closes",
                providers.today().plusDays(3).toString(),
                "years",
                "3",
                "areas",
                Areas.EDUCATION);
        assertThat(post("ufficio", "/accreditamento/avvisi", fields)).hasStatus3xxRedirection();
        application = begin(body);
    }

    UUID begin(Coop coop) {
        UUID id = UUID.randomUUID();
        var fields = Map.of("id", id.toString(), "call", call.toString(), "area", Areas.EDUCATION);
        assertThat(post(coop.user(), "/accreditamento/domande", fields)).hasStatus3xxRedirection();
        return id;
    }

    MvcTestResult post(String user, String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult step(String user, String path, Map<String, String> fields) {
        return post(user, "/accreditamento/domande/" + application + path, fields);
    }

    List<Area.Requirement> requirements() {
        return areas.newest().stream()
                .filter(area -> area.named().code().equals(Areas.EDUCATION))
                .flatMap(Area::requirements)
                .toList();
    }

    Map<String, String> draft(int version) {
        var fields = new LinkedHashMap<>(Map.of("version", "" + version, "hours", "37,5", "contact", "segreteria"));
        requirements()
                .forEach(asked -> fields.put("v-" + asked.code(), asked.kind() == Area.Kind.NUMBER ? "25" : "YES"));
        return fields;
    }

    void attachAll() {
        for (Area.Requirement asked : requirements()) {
            if (asked.kind() == Area.Kind.DOCUMENT) {
                assertThat(attach(asked.code(), "Testo di prova")).hasStatus3xxRedirection();
            }
        }
    }

    MvcTestResult attach(String requirement, String text) {
        return http.post()
                .uri("/accreditamento/domande/" + application + "/documenti")
                .with(as.user(body.user()))
                .multipart()
                .file(new MockMultipartFile("files", "prova.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .param("id", UUID.randomUUID().toString())
                .param("requirement", requirement)
                .exchange();
    }

    void sent() {
        step(body.user(), "/bozza", draft(0));
        attachAll();
        assertThat(step(body.user(), "/invio", Map.of())).hasStatus3xxRedirection();
    }

    Map<String, String> outcomes(String move, String code, String outcome) {
        var fields = new LinkedHashMap<String, String>();
        requirements().forEach(asked -> fields.put("o-" + asked.code(), "MET"));
        fields.put("o-" + code, outcome);
        fields.put("r-" + code, "La polizza è scaduta");
        fields.put("move", move);
        fields.put("due", providers.today().plusDays(2).toString());
        return fields;
    }

    MvcTestResult page(String user) {
        return http.get()
                .uri("/accreditamento/domande/" + application)
                .with(as.user(user))
                .exchange();
    }

    List<TodayLine> lines(String user) {
        return as.inTransaction(user, () -> today.of(as.actor(user)));
    }
}
