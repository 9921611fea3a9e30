package it.trama.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.CurrentActor;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class PeopleApiTest {

    static final SomePeople HERE =
            SomePeople.woman("Quaquarelli", "Ada", "1962-07-09").livingIn("019036");
    static final SomePeople THERE =
            SomePeople.woman("Quaquarelli", "Bea", "1963-07-09").livingIn("019001");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CurrentActor actors;

    @Autowired
    SearchPeople search;

    @Autowired
    JdbcClient db;

    @BeforeAll
    static void load(@Autowired PeopleBulk bulk) {
        bulk.load(sink -> List.of(HERE, THERE).forEach(person -> sink.accept(person.alone())));
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void a_search_answers_an_array_of_identities_best_first() {
        assertThat(get("assistente", "/api/v1/people?q=quaquareli+ada&limit=1"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        [{"id":"%s","givenName":"Ada","familyName":"Quaquarelli","birthDate":"1962-07-09","fiscalCode":"%s","municipality":"Cremona"}]
                        """.formatted(HERE.id(), HERE.code()));
    }

    @Test
    void one_person_is_read_by_id() {
        assertThat(get("assistente", "/api/v1/people/" + HERE.id()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.municipality")
                .isEqualTo("Cremona");
        assertThat(get("assistente", "/api/v1/people/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void an_empty_question_or_a_strange_limit_is_refused_in_words() {
        for (String query : List.of("", "?q=", "?q= ", "?q=rossi&limit=0", "?q=rossi&limit=x")) {
            assertThat(get("assistente", "/api/v1/people" + query))
                    .hasStatus(400)
                    .hasContentType("application/problem+json");
        }
        assertThat(get("assistente", "/api/v1/people")).bodyText().contains("Serve il parametro q");
        assertThat(get("assistente", "/api/v1/people?q=a&limit=500")).hasStatusOk();
    }

    @Test
    void who_does_not_work_with_people_finds_nobody_through_page_or_api() {
        for (String user : List.of("ufficio", "sindaco", "caritas", "antenna", "dpo", "admin")) {
            assertThat(get(user, "/api/v1/people?q=quaquarelli")).hasStatus(403);
            assertThat(get(user, "/persone?q=quaquarelli")).hasStatus(403);
            assertThat(get(user, "/api/v1/people/" + HERE.id())).hasStatus(404);
        }
    }

    @Test
    void who_does_not_work_with_people_finds_nobody_through_sql() {
        for (String sql : List.of(
                "select count(*) from people.persons",
                "select count(*) from people.residences",
                "select count(*) from people.household_members",
                "select count(*) from people.tokens_after(0)",
                "select count(*) from people.born_on('{1962-07-09}', '{}', '{}', '{}', '{}', 10)",
                "select count(*) from people.with_code('" + HERE.code().substring(0, 15) + "', null, 10)",
                "select count(*) from people.holder_of('" + HERE.code() + "', null)")) {
            assertThat(as.inTransaction("assistente", () -> count(sql))).as(sql).isPositive();
            assertThat(as.inTransaction("ufficio", () -> count(sql))).as(sql).isZero();
        }
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    @Test
    void a_membership_limited_to_a_municipality_finds_only_who_lives_there() {
        Actor all = as.actor("assistente");
        var limited = new Actor(
                all.user(),
                all.membership(),
                all.organisation(),
                all.name(),
                Set.of(Role.SOCIAL_WORKER),
                Set.of(),
                Set.of("019001"));
        assertThat(actors.runAs(limited, () -> search.handle("quaquarelli", 10)))
                .extracting(person -> person.id())
                .containsExactly(THERE.id());
    }

    @Test
    void every_search_leaves_a_trace_with_a_count_and_no_word_of_what_was_asked() {
        as.run("assistente", () -> search.handle("quaquarelli ada 9/7/1962", 10));
        var trace = as.inTransaction(
                "dpo",
                () -> db.sql(
                                "select purpose || ' ' || detail from trust.audit_events where action = 'people.searched' order by id desc limit 1")
                        .query(String.class)
                        .single());
        assertThat(trace).isEqualTo("ACCESS_DESK 1");
    }
}
