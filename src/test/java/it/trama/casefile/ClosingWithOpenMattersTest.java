package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A record with something entrusted to a body, a deadline nobody met and an appointment to come. */
@TramaTest
class ClosingWithOpenMattersTest {

    private static final String ENTRUSTED = "Pasti a domicilio, affidato a Caritas dal";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Deadlines deadlines;

    private UUID record;
    private final UUID due = UUID.randomUUID();

    @BeforeEach
    void aRecordWithOpenMatters() {
        UUID person = make.person();
        record = make.inCharge(person, 0);
        entrusted(person, "Pasti a domicilio", "[2026-01-01,)");
        entrusted(person, "Trasporto finito", "[2025-01-01,2025-03-01)");
        var deadline = new NewDeadline(
                record, Compartment.ORDINARY, "REVIEW", LocalDate.of(2027, 3, 1), "Verifica di marzo", "/oggi", due);
        as.inTransaction("assistente", () -> {
            deadlines.set(deadline);
            return due;
        });
        appointment("BOOKED", "[2030-01-10 10:00+01,2030-01-10 11:00+01)");
        appointment("CANCELLED", "[2030-02-10 10:00+01,2030-02-10 11:00+01)");
    }

    private void entrusted(UUID person, String title, String valid) {
        make.asOwner("""
                insert into delivery.assignments (id, support_id, record_id, compartment, person_id, organisation_id, beneficiary, title, kind,
                                                  quantity, unit, unit_value, valid)
                values (gen_random_uuid(), gen_random_uuid(), ?, 'ORDINARY', ?, ?, 'P.', ?, 'SERVICE', 10, 'MEAL', 5, ?::daterange)
                """, record, person, DemoStaff.id("body", "caritas"), title, valid);
    }

    private void appointment(String state, String during) {
        make.asOwner(
                """
                insert into agenda.appointments (id, record_id, compartment, kind, during, organisation_id, state, made_by, made_at)
                values (gen_random_uuid(), ?, 'ORDINARY', 'VISIT', ?::tstzrange, ?, ?, ?, now())
                """, record, during, DemoStaff.id("body", "comune-cremona"), state, DemoStaff.id("user", "assistente"));
    }

    private MvcTestResult close(List<String> left) {
        return http.post()
                .uri("/cartelle/{id}/chiusura", record)
                .param("day", "1/9/2026")
                .param("reason", "GOALS_REACHED")
                .param("situation", "AUTONOMY")
                .param("left", left.toArray(String[]::new))
                .with(as.user("assistente"))
                .exchange();
    }

    private String page() {
        var answer = http.get()
                .uri("/cartelle/{id}/chiusura", record)
                .with(as.user("assistente"))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void each_is_listed_with_where_it_is_dealt_with_and_what_is_over_is_not() {
        assertThat(page())
                .contains(ENTRUSTED, "Verifica di marzo", "Visita a domicilio", "/consegne", "href=\"/agenda/")
                .doesNotContain("Trasporto finito", "febbraio 2030", "10/2/2030");
    }

    @Test
    void it_closes_only_when_each_is_knowingly_left() {
        List<String> open = lefts(page());
        assertThat(open).hasSize(3);
        assertThat(close(List.of())).hasStatus(422).bodyText().contains("3 cose aperte");
        assertThat(close(open.subList(0, 2))).hasStatus(422);
        assertThat(close(open)).hasStatus3xxRedirection();
    }

    @Test
    void what_was_dealt_with_is_asked_no_more() {
        as.inTransaction("assistente", () -> {
            deadlines.met(due, LocalDate.of(2026, 11, 1));
            return due;
        });
        assertThat(lefts(page())).hasSize(2).noneMatch(text -> text.contains("Verifica di marzo"));
    }

    private static List<String> lefts(String page) {
        return Pattern.compile("name=\"left\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&#39;", "'"))
                .toList();
    }
}
