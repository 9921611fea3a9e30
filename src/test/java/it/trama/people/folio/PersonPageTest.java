package it.trama.people.folio;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A mother with a child, living in Cremona, with an ISEE of this year. */
@TramaTest
class PersonPageTest {

    static final SomePeople MOTHER =
            SomePeople.woman("Folianti", "Rosa", "1985-12-25").livingIn("019036");
    static final SomePeople CHILD =
            SomePeople.man("Folianti", "Leo", "2019-05-01").livingIn("019036");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @BeforeAll
    static void load(@Autowired PeopleBulk bulk, @Autowired Clock clock) {
        bulk.load(sink -> sink.accept(MOTHER.withChildren(LocalDate.now(clock), CHILD)));
    }

    private MvcTestResult open(String user, UUID person) {
        return http.get().uri("/persone/" + person).with(as.user(user)).exchange();
    }

    @Test
    void it_shows_who_it_is_the_family_the_isee_and_the_residence() {
        assertThat(open("assistente", MOTHER.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Folianti Rosa", "nata il 25 dicembre 1985", MOTHER.code(), "Cremona, Via delle Prove 1")
                .contains("Italia", "dal 1 marzo 2015")
                .contains("href=\"/persone/" + CHILD.id(), "figlio o figlia", "intestatario della scheda")
                .contains("Ordinario", "8.250,40 €", "12.953,13 €", "1,57", "DSU INPS-ISEE-0001")
                .doesNotContain("[people.");
    }

    @Test
    void a_child_lives_there_since_birth_and_shares_the_isee() {
        assertThat(open("assistente", CHILD.id()))
                .bodyText()
                .contains("nato il 1 maggio 2019", "dal 1 maggio 2019", "8.250,40 €", "Folianti Rosa");
    }

    @Test
    void who_may_not_see_the_person_gets_the_same_answer_as_for_nobody() {
        var nobody = open("assistente", UUID.randomUUID());
        assertThat(nobody).hasStatus(404);
        for (String user : List.of("ufficio", "sindaco", "caritas", "antenna", "dpo", "admin")) {
            assertThat(open(user, MOTHER.id())).hasStatus(404);
        }
        assertThat(http.get().uri("/persone/x").with(as.user("assistente"))).hasStatus(404);
    }

    @Test
    void opening_it_leaves_a_trace_for_the_person() {
        open("assistente", CHILD.id());
        assertThat(as.inTransaction(
                        "dpo",
                        () -> db.sql(
                                        "select count(*) from trust.audit_events where action = 'person.opened' and purpose = 'ACCESS_DESK' and person_id = :id")
                                .param("id", CHILD.id())
                                .query(Long.class)
                                .single()))
                .isPositive();
    }
}
