package it.trama.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.assessment.AssessmentBulk;
import it.trama.assessment.Assessments;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.casefile.RecordFixtures;
import it.trama.casefile.RecordHead;
import it.trama.kernel.Compartment;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AssessingTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    RecordFixtures records;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentBulk bulk;

    @Autowired
    Sheets sheets;

    @Autowired
    Instruments instruments;

    private RecordHead record;
    private String id;
    private String day = "2026-11-02";

    @BeforeEach
    void aRecord() {
        record = records.openedBy("assistente");
        id = UUID.randomUUID().toString();
    }

    private Map<String, String> answers(String instrument, int value) {
        var fields = new HashMap<String, String>();
        instruments
                .current(instrument)
                .questions()
                .filter(q -> q.type() == Instrument.AnswerType.RATING)
                .forEach(q -> fields.put("q-" + q.code(), Integer.toString(value)));
        return fields;
    }

    private MvcTestResult send(String user, String action, Map<String, String> more) {
        var request = http.post()
                .uri("/cartelle/{record}/valutazioni", record.id())
                .param("id", id)
                .param("instrument", instrumentOf(more))
                .param("day", day)
                .param("do", action);
        more.forEach((name, value) -> {
            if (!name.equals("instrument")) {
                request.param(name, value);
            }
        });
        return request.with(as.user(user)).exchange();
    }

    private static String instrumentOf(Map<String, String> fields) {
        return fields.getOrDefault("instrument", fields.containsKey("q-home") ? "vulnerability" : "three-viewpoints");
    }

    private List<Assessment> stored() {
        return as.inTransaction("assistente", () -> sheets.of(record.id()));
    }

    @Test
    void a_signed_sheet_is_scored_drawn_and_the_newest_of_its_record() {
        assertThat(send("assistente", "sign", answers("vulnerability", 1))).hasStatus3xxRedirection();
        var latest = as.inTransaction("assistente", () -> assessments.latest(record.id(), "vulnerability"));
        assertThat(latest).hasValueSatisfying(found -> {
            assertThat(found.score()).isEqualByComparingTo("8");
            assertThat(found.levelText()).isEqualTo("Vulnerabilità");
        });
        assertThat(http.get().uri("/valutazioni/{id}", id).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("<svg", "Vulnerabilità (8 su 24)", "Correggi con una nuova scheda");
        assertThat(http.get().uri("/cartelle/{r}/valutazioni", record.id()).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Anna Rossetti", "firmata");
    }

    @Test
    void what_is_missing_is_said_at_the_question_and_nothing_is_stored() {
        var some = answers("vulnerability", 1);
        some.remove("q-ties");
        assertThat(send("assistente", "sign", some))
                .hasStatus(422)
                .bodyText()
                .contains("q-ties-error", "Manca la risposta");
        assertThat(send("assistente", "sign", Map.of("q-home", "7"))).hasStatus(422);
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_day_in_the_future_is_refused() {
        day = "2126-01-01";
        assertThat(send("assistente", "draft", answers("vulnerability", 1)))
                .hasStatus(422)
                .bodyText()
                .contains("futuro");
        assertThat(stored()).isEmpty();
    }

    @Test
    void a_draft_may_be_half_full_grows_and_is_signed_once() {
        assertThat(send("assistente", "draft", Map.of("q-home", "2"))).hasStatus3xxRedirection();
        assertThat(http.get().uri("/valutazioni/{id}", id).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"version\" value=\"1\"");
        var all = answers("vulnerability", 2);
        all.put("version", "1");
        assertThat(send("assistente", "sign", all)).hasStatus3xxRedirection();
        assertThat(stored()).singleElement().satisfies(a -> {
            assertThat(a.signed()).isTrue();
            assertThat(a.scores().level()).isEqualTo("DISTRESS");
        });
    }

    @Test
    void the_second_of_two_who_save_sees_both_versions_answer_by_answer_and_chooses() {
        send("assistente", "draft", Map.of("q-home", "2"));
        send("assistente", "draft", Map.of("q-home", "1", "q-work", "0", "version", "1"));
        var mine = Map.of("q-home", "3", "q-work", "0", "version", "1");
        assertThat(send("assistente", "draft", mine))
                .hasStatus(409)
                .bodyText()
                .contains("Anna Rossetti", "choice.q-home", "name=\"version\" value=\"2\"")
                .doesNotContain("choice.q-work", "choice.day");
        assertThat(stored().getFirst().answers().get("home")).isEqualTo("1");
        var chosen = new HashMap<>(mine);
        chosen.putAll(Map.of("conflict", "true", "choice.q-home", "theirs", "theirs.q-home", "1", "version", "2"));
        assertThat(send("assistente", "draft", chosen)).hasStatus3xxRedirection();
        assertThat(stored().getFirst().answers().get("home")).isEqualTo("1");
        assertThat(stored().getFirst().state().version()).isEqualTo(3);
    }

    @Test
    void a_double_click_stores_one_sheet_and_answers_twice_the_same() {
        var first = send("assistente", "sign", answers("three-viewpoints", 4));
        var second = send("assistente", "sign", answers("three-viewpoints", 4));
        assertThat(first).hasRedirectedUrl("/valutazioni/" + id);
        assertThat(second).hasRedirectedUrl("/valutazioni/" + id);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void a_signed_sheet_never_changes() {
        send("assistente", "sign", answers("vulnerability", 1));
        var other = answers("vulnerability", 3);
        assertThat(send("assistente", "sign", other)).hasStatus(422).bodyText().contains("già firmata");
        other.put("version", "1");
        assertThat(send("assistente", "sign", other)).hasStatus(422);
        assertThat(stored().getFirst().scores().of("total")).isEqualByComparingTo(BigDecimal.valueOf(8));
    }

    @Test
    void a_correction_is_a_new_sheet_that_points_to_the_old_and_takes_its_place() {
        send("assistente", "sign", answers("vulnerability", 3));
        String old = id;
        id = UUID.randomUUID().toString();
        var right = answers("vulnerability", 0);
        right.put("corrects", old);
        assertThat(send("assistente", "sign", right)).hasStatus3xxRedirection();
        var latest = as.inTransaction("assistente", () -> assessments.latest(record.id(), "vulnerability"));
        assertThat(latest).hasValueSatisfying(found -> assertThat(found.id()).hasToString(id));
        assertThat(http.get().uri("/valutazioni/{id}", old).with(as.user("assistente")))
                .bodyText()
                .contains("/valutazioni/" + id, "è stata corretta");
        right.put("corrects", UUID.randomUUID().toString());
        id = UUID.randomUUID().toString();
        assertThat(send("assistente", "sign", right)).hasStatus(422);
    }

    @Test
    void for_who_does_not_work_on_the_record_there_is_nothing() {
        send("assistente", "sign", answers("vulnerability", 1));
        for (String user : List.of("assistente2", "caritas", "ufficio", "sindaco", "admin", "dpo")) {
            assertThat(http.get().uri("/valutazioni/{id}", id).with(as.user(user)))
                    .hasStatus(404);
            assertThat(http.get().uri("/cartelle/{r}/valutazioni", record.id()).with(as.user(user)))
                    .hasStatus(404);
            assertThat(as.inTransaction(user, () -> sheets.of(record.id()))).isEmpty();
        }
        id = UUID.randomUUID().toString();
        assertThat(send("assistente2", "sign", answers("vulnerability", 1))).hasStatus(404);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void bulk_loading_scores_as_the_form_does_and_takes_nothing_that_is_incomplete() {
        var ratings = new HashMap<String, Integer>();
        answers("vulnerability", 3).forEach((name, _) -> ratings.put(name.substring(2), 3));
        var signed = new AssessmentBulk.Signed(
                UUID.randomUUID(),
                record.id(),
                Compartment.ORDINARY,
                "vulnerability",
                LocalDate.of(2025, 5, 5),
                ratings,
                as.actor("assistente").user());
        var half = new AssessmentBulk.Signed(
                UUID.randomUUID(),
                record.id(),
                Compartment.ORDINARY,
                "vulnerability",
                LocalDate.of(2025, 5, 6),
                Map.of("home", 1),
                signed.assessor());
        assertThatThrownBy(() -> bulk.load(List.of(signed, half))).isInstanceOf(IllegalArgumentException.class);
        assertThat(stored()).isEmpty();
        bulk.load(List.of(signed));
        assertThat(stored()).singleElement().extracting(a -> a.scores().level()).isEqualTo("CHRONICITY");
    }
}
