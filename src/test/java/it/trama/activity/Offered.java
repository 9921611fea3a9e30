package it.trama.activity;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.CasefileFixtures;
import it.trama.platform.web.Formats;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Activities of a body and who comes to them, through the pages. */
@Component
@Lazy
public class Offered {

    /** Keeps the activities. */
    public static final String KEEPER = "ente";

    private static final Pattern PERSON = Pattern.compile("/iscrizioni/persone/([0-9a-f-]{36})\"><strong>([^<]*)");

    private final MockMvcTester http;
    private final As as;
    private final Clock clock;

    Offered(MockMvcTester http, As as, Clock clock) {
        this.http = http;
        this.as = as;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public MvcTestResult post(String user, String to, Map<String, String> fields) {
        var request = http.post().uri(to).with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }

    public MvcTestResult get(String user, String from) {
        return http.get().uri(from).with(as.user(user)).exchange();
    }

    /** Without signing in. */
    public MvcTestResult anybody(String from) {
        return http.get().uri(from).exchange();
    }

    /** Every day for four weeks from today, so that there is always a next session. */
    public Map<String, String> form(UUID id, int places) {
        var fields = new HashMap<>(Map.of(
                "id", id.toString(),
                "title", "Prova " + id.toString().substring(0, 8),
                "kind", "WORKSHOP",
                "address", "Via di prova 1",
                "municipality", "019036",
                "from", Formats.date(today()),
                "to", Formats.date(today().plusDays(27)),
                "enrolFrom", Formats.date(today().minusDays(9)),
                "enrolTo", Formats.date(today().plusDays(20)),
                "places", Integer.toString(places)));
        fields.putAll(Map.of("contact", "segreteria, 0372 1", "offerDays", "3", "published", "si"));
        for (int day = 1; day <= 7; day++) {
            fields.put("from-" + day, "16:30");
            fields.put("to-" + day, "18:30");
        }
        return fields;
    }

    public UUID activity(int places) {
        UUID id = UUID.randomUUID();
        assertThat(post(KEEPER, "/iscrizioni", form(id, places))).hasStatus3xxRedirection();
        return id;
    }

    /** Somebody at the desk, by a family name of their own. */
    public Map<String, String> person(String family) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "familyName", family,
                "givenName", "Prova",
                "born", "3/5/1980",
                "sex", "FEMALE",
                "municipality", "019036",
                "contact", "0372 12345");
    }

    /** The id of the enrolment. */
    public UUID enrol(UUID activity, String family) {
        assertThat(post(KEEPER, "/iscrizioni/" + activity + "/iscritti", person(family)))
                .hasStatus3xxRedirection();
        return find(activity, family);
    }

    public UUID enrol(UUID activity, UUID person) {
        return enrol(activity, CasefileFixtures.familyName(person));
    }

    private UUID find(UUID activity, String family) {
        var people = PERSON.matcher(text(get(KEEPER, "/iscrizioni/" + activity + "/iscritti")));
        while (people.find()) {
            if (people.group(2).equals(family + " Prova")) {
                return UUID.fromString(people.group(1));
            }
        }
        throw new AssertionError(family + " is not there");
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String enrolment(UUID id) {
        return text(get(KEEPER, "/iscrizioni/persone/" + id));
    }
}
