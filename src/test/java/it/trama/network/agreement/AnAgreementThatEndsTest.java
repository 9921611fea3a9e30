package it.trama.network.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.signin.As;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AnAgreementThatEndsTest {

    private static final String COLLEAGUE = "caritas";
    private static final UUID BODY = DemoStaff.id("body", "caritas");

    @Autowired
    MockMvcTester http;

    @Autowired
    CasefileFixtures make;

    @Autowired
    AccessRights rights;

    @Autowired
    JdbcClient db;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    UUID record = UUID.randomUUID();

    @BeforeEach
    void shared() {
        record = make.sharedWith(COLLEAGUE, 2);
    }

    /** Others meet the body as they know it. */
    @AfterEach
    void renewed() {
        make.asOwner(
                "update trust.agreements set valid = daterange(lower(valid), null) where organisation_id = ?", BODY);
    }

    private void ended() {
        make.asOwner(
                "update trust.agreements set valid = daterange(lower(valid), ?) where organisation_id = ?",
                Date.valueOf(LocalDate.now(clock)),
                BODY);
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private long visibleNotes() {
        return as.inTransaction(
                COLLEAGUE,
                () -> db.sql("select count(*) from casefile.diary_entries where record_id = :id")
                        .param("id", record)
                        .query(Long.class)
                        .single());
    }

    private boolean may() {
        return as.inTransaction(COLLEAGUE, () -> rights.may(record, Compartment.ORDINARY, AccessLevel.INDEX));
    }

    @Test
    void closes_what_was_shared_from_that_day_and_the_next_opens_it_at_once() {
        assertThat(get(COLLEAGUE, "/cartelle/" + record)).hasStatusOk();
        assertThat(visibleNotes()).isEqualTo(2);
        ended();
        assertThat(get(COLLEAGUE, "/cartelle/" + record)).hasStatus(404);
        assertThat(get(COLLEAGUE, "/cartelle/" + record + "/equipe")).hasStatus(404);
        assertThat(visibleNotes()).isZero();
        assertThat(may()).isFalse();
        renewed();
        assertThat(get(COLLEAGUE, "/cartelle/" + record)).hasStatusOk();
        assertThat(visibleNotes()).isEqualTo(2);
    }

    @Test
    void is_told_to_who_shares_and_to_the_body() {
        assertThat(get("assistente", "/cartelle/" + record + "/equipe"))
                .bodyText()
                .doesNotContain("oggi non vede");
        ended();
        assertThat(get("assistente", "/cartelle/" + record + "/equipe"))
                .hasStatusOk()
                .bodyText()
                .contains("oggi non vede", "appena è rinnovato");
        assertThat(get(COLLEAGUE, "/")).hasStatusOk().bodyText().contains("le cartelle condivise non si vedono");
        renewed();
        assertThat(get(COLLEAGUE, "/")).bodyText().doesNotContain("le cartelle condivise non si vedono");
    }

    @Test
    void leaves_the_rights_of_everybody_else_as_they_are() {
        ended();
        assertThat(get("assistente", "/cartelle/" + record)).hasStatusOk();
    }

    @Test
    void is_what_closes_not_that_none_of_a_municipality_was_registered_yet() {
        UUID town = UUID.randomUUID();
        UUID charity = UUID.randomUUID();
        insert(town, "public_body");
        insert(charity, "third_sector");
        assertThat(agreed(town)).isTrue();
        assertThat(agreed(charity)).isFalse();
        make.asOwner(
                "insert into trust.agreements (organisation_id, kind, valid) values (?, 'CONTROLLER', daterange('2020-01-01', '2021-01-01'))",
                town);
        assertThat(agreed(town)).isFalse();
    }

    private void insert(UUID id, String kind) {
        make.asOwner(
                "insert into trust.organisations (id, code, name, kind) values (?, ?, ?, ?)",
                id,
                id.toString(),
                "Ente " + id,
                kind);
    }

    private boolean agreed(UUID body) {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("select trust.body_agreed(:body, trust.today())")
                        .param("body", body)
                        .query(Boolean.class)
                        .single());
    }
}
