package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CaseloadFixtures.Charge;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who stands in works on what the absent colleague answers for on each day, and on nothing else. */
@TramaTest
class StandingInTest {

    /** Each of another team, so that only the cover opens anything to them. */
    private static final String ABSENT = "assistente2";

    private static final String COVERING = "as37";
    private static final String THIRD = "as33";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CaseloadFixtures make;

    @Autowired
    CasefileFixtures people;

    @Autowired
    Clock clock;

    private final UUID cover = UUID.randomUUID();

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = http.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user("coordinatore")).exchange();
    }

    private static String user(String name) {
        return DemoStaff.id("user", name).toString();
    }

    private void begins(LocalDate first) {
        assertThat(post(
                        "/sostituzioni",
                        "id",
                        cover.toString(),
                        "absent",
                        user(ABSENT),
                        "covering",
                        user(COVERING),
                        "first",
                        first.toString(),
                        "last",
                        first.plusDays(5).toString()))
                .hasRedirectedUrl("/sostituzioni");
    }

    @AfterEach
    void ends() {
        assertThat(post("/sostituzioni/" + cover + "/fine").getResponse().getStatus())
                .isIn(302, 404);
    }

    private UUID handOver(Charge charge, String from, String to, LocalDate day) {
        UUID decision = UUID.randomUUID();
        assertThat(post(
                        "/carico/" + user(from),
                        "id",
                        decision.toString(),
                        "to",
                        user(to),
                        "day",
                        day.toString(),
                        "reason",
                        "Carico",
                        "takings",
                        charge.taking().toString()))
                .hasRedirectedUrl("/carico");
        return decision;
    }

    private boolean opens(String user, UUID record) {
        return http.get()
                        .uri("/cartelle/{r}", record)
                        .with(as.user(user))
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    @Test
    void a_record_that_goes_to_another_worker_leaves_the_cover_and_comes_back_with_the_decision() {
        Charge goes = make.of(ABSENT);
        Charge stays = make.of(ABSENT);
        begins(today());
        assertThat(opens(COVERING, goes.record())).isTrue();
        UUID decision = handOver(goes, ABSENT, THIRD, today());
        assertThat(opens(COVERING, goes.record())).isFalse();
        assertThat(opens(COVERING, stays.record())).isTrue();
        assertThat(opens(THIRD, goes.record())).isTrue();
        assertThat(post("/carico/riassegnazioni/" + decision + "/annulla")).hasRedirectedUrl("/carico");
        assertThat(opens(COVERING, goes.record())).as("as before").isTrue();
        assertThat(opens(THIRD, goes.record())).as("as before").isFalse();
    }

    @Test
    void a_decision_for_a_day_to_come_moves_nothing_before_and_taken_back_leaves_nothing() {
        Charge charge = make.of(ABSENT);
        begins(today());
        UUID decision = handOver(charge, ABSENT, THIRD, today().plusDays(2));
        assertThat(opens(COVERING, charge.record())).isTrue();
        assertThat(rights(charge)).contains("as37 until " + today().plusDays(2), "as33 until null");
        assertThat(post("/carico/riassegnazioni/" + decision + "/annulla")).hasRedirectedUrl("/carico");
        assertThat(rights(charge)).contains("as37 until " + today().plusDays(6)).doesNotContain("as33");
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient db;

    /** Not revoked ones, also those that have not begun. */
    private String rights(Charge charge) {
        return as.inTransaction(
                "coordinatore",
                () -> db.sql("""
                        select coalesce(string_agg(case a.holder when :covering then 'as37' when :third then 'as33' end
                                                   || ' until ' || coalesce(upper(a.valid)::text, 'null'), ', '), '')
                        from trust.access_rights a where a.record_id = :record and a.revoked_at is null and a.holder in (:covering, :third)
                        """)
                        .param("record", charge.record())
                        .param("covering", "u:" + user(COVERING))
                        .param("third", "u:" + user(THIRD))
                        .query(String.class)
                        .single());
    }

    @Test
    void what_comes_to_the_absent_colleague_meanwhile_is_covered_too_until_the_end() {
        Charge given = make.of(THIRD);
        begins(today());
        assertThat(opens(COVERING, given.record())).isFalse();
        handOver(given, THIRD, ABSENT, today());
        assertThat(opens(COVERING, given.record())).isTrue();
        UUID taken = takeInCharge();
        assertThat(opens(COVERING, taken)).isTrue();
        assertThat(post("/sostituzioni/" + cover + "/fine")).hasRedirectedUrl("/sostituzioni");
        assertThat(opens(COVERING, taken)).isFalse();
        Charge late = make.of(THIRD);
        handOver(late, THIRD, ABSENT, today());
        assertThat(opens(COVERING, late.record())).as("the cover is over").isFalse();
    }

    private UUID takeInCharge() {
        var made = http.post()
                .uri("/persone/{id}/presa-in-carico", people.person())
                .param("id", UUID.randomUUID().toString())
                .param("area", "ADULTS")
                .param("manager", user(ABSENT))
                .param("team", DemoStaff.id("team", "T2").toString())
                .param("from", today().toString())
                .param("poverty", "yes")
                .with(as.user(ABSENT))
                .exchange();
        assertThat(made).hasStatus3xxRedirection();
        String location = String.valueOf(made.getResponse().getHeader("Location"));
        return UUID.fromString(location.replaceAll(".*/cartelle/([0-9a-f-]{36}).*", "$1"));
    }
}
