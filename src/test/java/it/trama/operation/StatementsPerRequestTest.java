package it.trama.operation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.StatementCounter;
import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.kernel.Compartment;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often the requests of every day ask the database, whatever there is in it; the numbers go to target/statements.md. */
@TramaTest
class StatementsPerRequestTest {

    private static final Map<String, Integer> NUMBERS = new TreeMap<>();

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Deadlines deadlines;

    @Autowired
    StatementCounter statements;

    @Autowired
    Clock clock;

    @AfterAll
    static void tell() throws IOException {
        String rows = NUMBERS.entrySet().stream()
                .map(number -> "| " + number.getKey() + " | " + number.getValue() + " |\n")
                .collect(Collectors.joining());
        Files.writeString(Path.of("target/statements.md"), "| Request | SQL statements |\n|---|---:|\n" + rows);
    }

    /** Opened twice, the second time counted: what is read once for all days is not the request's. */
    private int page(String what, String address) {
        var user = as.user("assistente");
        http.get().uri(address).with(user).exchange();
        var answer = statements.count(() -> http.get().uri(address).with(user).exchange());
        assertThat(answer.value()).as(what).hasStatusOk();
        return noted(what, answer.statements());
    }

    private int form(String what, String address, Map<String, String> fields) {
        var request = http.post().uri(address);
        fields.forEach(request::param);
        request.with(as.user("assistente"));
        var answer = statements.count(request::exchange);
        assertThat(answer.value()).as(what).hasStatus3xxRedirection();
        return noted(what, answer.statements());
    }

    private static int noted(String what, int count) {
        NUMBERS.put(what, count);
        return count;
    }

    @Test
    void a_record_asks_at_most_twelve_times_small_or_large() {
        int small = page("Record page, 1 person, 1 note", "/cartelle/" + make.inCharge(make.person(), 1));
        int large = page(
                "Record page, household of 6, 400 notes",
                "/cartelle/" + make.inCharge(make.household(6).getFirst(), 400));
        assertThat(small).isBetween(5, 12);
        assertThat(large).isEqualTo(small);
    }

    @Test
    void the_first_page_asks_as_often_with_few_lines_and_with_many() {
        int few = page("Oggi, as the demo has it", "/");
        for (int i = 0; i < 40; i++) {
            due(make.inCharge(make.person(), 0));
        }
        int many = page("Oggi, 40 lines more", "/");
        assertThat(many).isEqualTo(few).isBetween(3, 25);
    }

    private void due(UUID record) {
        var review = new NewDeadline(
                record,
                Compartment.ORDINARY,
                "REVIEW",
                LocalDate.now(clock),
                "Verifica",
                "/cartelle/" + record,
                UUID.randomUUID());
        as.inTransaction("assistente", () -> {
            deadlines.set(review);
            return true;
        });
    }

    @Test
    void a_note_costs_the_same_on_a_record_with_one_and_with_four_hundred() {
        int first = form("Diary entry signed, record with 1 note", diary(1), note());
        int last = form("Diary entry signed, record with 400 notes", diary(400), note());
        assertThat(last).isEqualTo(first).isBetween(3, 20);
    }

    private String diary(int notes) {
        return "/cartelle/" + make.inCharge(make.person(), notes) + "/diario";
    }

    private static Map<String, String> note() {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "day", "1/3/2026",
                "kind", "NOTE",
                "compartment", "ORDINARY",
                "text", "una telefonata");
    }

    @Test
    void an_assessment_costs_little_to_save_and_to_sign() {
        String sheets = "/cartelle/" + make.inCharge(make.person(), 1) + "/valutazioni";
        var answers = new TreeMap<String, String>();
        answers.put("id", UUID.randomUUID().toString());
        answers.put("instrument", "vulnerability");
        answers.put("day", "2026-11-02");
        answers.put("do", "save");
        ratings(sheets + "/nuova?strumento=vulnerability").forEach(name -> answers.put(name, "1"));
        int saved = form("Assessment saved as a draft", sheets, answers);
        answers.put("id", UUID.randomUUID().toString());
        answers.put("do", "sign");
        int signed = form("Assessment signed", sheets, answers);
        assertThat(List.of(saved, signed)).allSatisfy(count -> assertThat(count).isBetween(3, 30));
    }

    private List<String> ratings(String blank) {
        var html = http.get().uri(blank).with(as.user("assistente")).exchange();
        try {
            return java.util.regex.Pattern.compile("name=\"(q-[^\"]+)\"")
                    .matcher(html.getResponse().getContentAsString())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
