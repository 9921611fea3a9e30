package it.trama.project.transition;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileBulk;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class ForeseeingPassagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PeopleBulk people;

    @Autowired
    CasefileBulk records;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A mother and the child she lives with, who is in charge of the worker. */
    private SomePeople inCharge(String family, LocalDate born, LocalDate motherBorn, String area) {
        var mother = SomePeople.woman(family, "Ada", motherBorn.toString())
                .withCode(null)
                .livingIn("019036");
        var child = SomePeople.man(family, "Pio", born.toString()).withCode(null);
        people.load(sink -> sink.accept(mother.withChildren(today(), child)));
        UUID record = UUID.randomUUID();
        UUID worker = DemoStaff.id("user", "assistente");
        var staff =
                new CasefileBulk.Staff(worker, DemoStaff.id("body", "azienda-sociale"), DemoStaff.id("team", "T2"), 2);
        var since = LocalDate.of(2024, 1, 15);
        var taking =
                new CasefileBulk.NewTaking(UUID.randomUUID(), record, Period.since(since), staff, area, false, null);
        records.load(new CasefileBulk.Load(
                List.of(new CasefileBulk.NewRecord(record, child.id(), since, worker)),
                List.of(taking),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        return mother;
    }

    /** The lines of a family, without tags. */
    private String lines(String family) {
        var result = http.get().uri("/passaggi").with(as.user("assistente")).exchange();
        assertThat(result).hasStatusOk();
        String page = new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return List.of(page.split("<tr>", -1)).stream()
                .filter(row -> row.contains(family))
                .map(row -> row.replaceAll("<[^>]*>", " "))
                .reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void leaving_school_is_foreseen_for_the_summer_in_which_a_pupil_with_a_disability_is_nineteen() {
        LocalDate end = LocalDate.of(today().getYear(), 6, 10);
        LocalDate next = end.isBefore(today()) ? end.plusYears(1) : end;
        LocalDate born = LocalDate.of(next.getYear() - 19, 9, 3);
        inCharge("Quarenghi", born, today().minusYears(50), "DISABILITY");
        assertThat(lines("Quarenghi")).contains("Uscita dalla scuola", "10 giugno " + next.getYear(), "da pianificare");
        inCharge("Querini", born, today().minusYears(50), "FAMILY_MINORS");
        assertThat(lines("Querini")).doesNotContain("Uscita dalla scuola");
    }

    @Test
    void after_us_is_foreseen_when_the_last_who_cares_reaches_the_age() {
        inCharge("Rapuzzi", today().minusYears(40), today().minusYears(75).plusMonths(6), "DISABILITY");
        assertThat(lines("Rapuzzi")).contains("Dopo di noi", "da pianificare");
        inCharge("Rebuffi", today().minusYears(40), today().minusYears(75).plusYears(2), "DISABILITY");
        assertThat(lines("Rebuffi")).isEmpty();
        inCharge("Riboldi", today().minusYears(40), today().minusYears(80), "ADULTS");
        assertThat(lines("Riboldi")).isEmpty();
    }

    @Test
    void it_stays_foreseen_when_nobody_is_left() {
        var mother = inCharge("Rovaris", today().minusYears(40), today().minusYears(60), "DISABILITY");
        assertThat(lines("Rovaris")).isEmpty();
        as.inTransaction(
                "assistente",
                () -> db.sql("update people.persons set deceased_on = :day where id = :id")
                        .param("day", today().minusDays(30))
                        .param("id", mother.id())
                        .update());
        assertThat(lines("Rovaris")).contains("Dopo di noi");
    }
}
