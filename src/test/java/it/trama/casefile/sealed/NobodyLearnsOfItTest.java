package it.trama.casefile.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Role;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** By enumeration: every page answers who does not hold a sealed record the same before it is opened and after it was worked in. */
@TramaTest
class NobodyLearnsOfItTest {

    /** The case manager of the person's ordinary record first. */
    private static final List<String> OTHERS = List.of("assistente", "coordinatore", "admin", "caritas");

    /** They show the reader's own readings, which grow by reading; looked at apart. */
    private static final Set<String> OWN_TRACE = Set.of("/persone/{person}/accessi-ai-dati");

    @Autowired
    Sheltered sheltered;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    private Set<String> addresses(UUID person, UUID ordinary) {
        var found = new TreeSet<String>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> !OWN_TRACE.contains(pattern) && !pattern.startsWith("/accesso"))
                        .filter(pattern -> !pattern.endsWith(".pdf")) // the same page as printed
                        .map(pattern -> pattern.startsWith("/cartelle/{")
                                ? pattern.replaceFirst("\\{[^}]*}", ordinary.toString())
                                : pattern.replaceFirst("\\{(person|persona|id)}", person.toString()))
                        .filter(pattern -> !pattern.contains("{"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private String read(String user, String address) {
        try {
            var response = sheltered.get(user, address).getResponse();
            return response.getStatus() + " " + response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what differs at each request: tokens, and the ids that forms make. */
    private static String plain(String html) {
        return html.replaceAll("\"[A-Za-z0-9_-]{90,}\"|:\"[A-Za-z0-9_-]{40,}\"", "token")
                .replaceAll("DTSTAMP:\\w+|\\d{2}:\\d{2}:\\d{2}", "now")
                .replaceAll("name=\"id\" value=\"[^\"]*\"|-[0-9a-f]{8}(?=\")", "own id");
    }

    private Map<String, String> pages(UUID person, UUID ordinary) {
        var read = new LinkedHashMap<String, String>();
        for (String user : OTHERS) {
            addresses(person, ordinary).forEach(address -> read.put(user + " " + address, read(user, address)));
        }
        return read;
    }

    /** A note, an appointment and a safe contact. */
    private void work(UUID record) {
        String today = LocalDate.now(clock).toString();
        String base = "/cartelle/" + record;
        assertThat(sheltered.post(
                        "rete",
                        base + "/diario",
                        "id",
                        UUID.randomUUID().toString(),
                        "day",
                        today,
                        "kind",
                        "NOTE",
                        "text",
                        "riservatissimo",
                        "compartment",
                        "SEALED"))
                .hasStatus3xxRedirection();
        assertThat(book(record, "11.15")).hasStatus3xxRedirection();
        assertThat(sheltered.post("rete", base + "/riservatezza/recapiti", "what", "la zia"))
                .hasStatus3xxRedirection();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult book(UUID record, String time, String... more) {
        String[] fields = {
            "id",
            UUID.randomUUID().toString(),
            "record",
            record.toString(),
            "kind",
            "INTERVIEW",
            "day",
            LocalDate.now(clock).plusDays(90).toString(),
            "time",
            time,
            "minutes",
            "30",
            "place",
            "da noi",
            "workers",
            DemoStaff.id("user", "rete").toString()
        };
        return sheltered.post(
                "rete", "/agenda", Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void every_page_answers_the_same_before_and_after() {
        UUID person = make.person();
        UUID ordinary = make.inCharge(person, 1);
        Map<String, String> before = pages(person, ordinary);
        assertThat(before).hasSizeGreaterThan(200);
        UUID record = sheltered.open(person);
        work(record);
        pages(person, ordinary).forEach((page, after) -> {
            assertThat(after).as(page).doesNotContain(record.toString(), "riservatissimo");
            assertThat(plain(after)).as(page).isEqualTo(plain(Objects.requireNonNull(before.get(page))));
        });
    }

    @Test
    void its_own_addresses_answer_as_if_it_did_not_exist() {
        UUID record = sheltered.open(make.person());
        UUID none = UUID.randomUUID();
        for (String user : OTHERS) {
            for (String page :
                    List.of("", "/riservatezza", "/diario", "/equipe", "/percorso", "/bisogni", "/documenti")) {
                String real = read(user, "/cartelle/" + record + page).replace(record.toString(), "ID");
                String unknown = read(user, "/cartelle/" + none + page).replace(none.toString(), "ID");
                assertThat(plain(real)).as(user + page).startsWith("404").isEqualTo(plain(unknown));
            }
        }
    }

    @Test
    void the_readings_of_who_holds_it_tell_nobody_about_whom() {
        UUID person = make.person();
        make.inCharge(person, 0);
        UUID record = sheltered.open(person);
        sheltered.get("rete", "/persone/" + person);
        sheltered.get("rete", "/cartelle/" + record);
        assertThat(read("assistente", "/persone/" + person + "/accessi-ai-dati"))
                .doesNotContain("Rete antiviolenza");
        assertThat(read("dpo", "/amministrazione/registro?persona=" + person)).doesNotContain("Nadia Ferla");
        assertThat(read("dpo", "/amministrazione/registro")).doesNotContain(record.toString());
    }

    @Test
    void an_appointment_of_it_takes_no_hour_and_no_room_in_the_eyes_of_others() {
        UUID record = sheltered.open(make.person());
        assertThat(book(record, "15.00")).hasStatus3xxRedirection();
        assertThat(book(record, "15.00")).as("one's own hour").hasStatus(422);
        String colleague = sheltered.colleague(Role.SOCIAL_WORKER);
        String day = LocalDate.now(clock).plusDays(90).toString();
        assertThat(read(colleague, "/agenda?giorno=" + day)).doesNotContain("15:00");
        assertThat(book(record, "16.00", "channel", "CALL", "address", "333 1234567"))
                .as("a reminder would tell")
                .hasStatus(422)
                .bodyText()
                .contains("lo direbbero ad altri");
    }
}
