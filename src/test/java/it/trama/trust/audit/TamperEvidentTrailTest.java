package it.trama.trust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Actor;
import it.trama.platform.db.Database;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class TamperEvidentTrailTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Audit audit;

    @Autowired
    SealAudit seal;

    @Autowired
    VerifyAudit verify;

    @Autowired
    CurrentActor actors;

    @Autowired
    Database database;

    private void somebodyReads(UUID person) {
        as.inTransaction("assistente", () -> {
            audit.write(Audit.Entry.of("people.searched", "ACCESS_DESK").about(person));
            return true;
        });
    }

    private VerifyAudit.Report sealedAndVerified(List<String> published) {
        Actor system = SystemActor.ACTOR;
        while (actors.runAs(system, seal::handle).isPresent()) {}
        return actors.runAs(system, () -> verify.handle(published));
    }

    @Test
    void sealed_events_hold_and_a_changed_one_breaks_the_chain() throws SQLException {
        UUID person = UUID.randomUUID();
        somebodyReads(person);
        assertThat(sealedAndVerified(List.of()).brokenAt()).isEmpty();

        change("update trust.audit_events set purpose = 'CURIOSITY' where person_id = '%s'".formatted(person));
        assertThat(sealedAndVerified(List.of()).brokenAt()).isPresent();

        change("update trust.audit_events set purpose = 'ACCESS_DESK' where person_id = '%s'".formatted(person));
        assertThat(sealedAndVerified(List.of()).brokenAt()).isEmpty();
    }

    @Test
    void a_published_head_that_the_database_no_longer_has_is_noticed() {
        somebodyReads(UUID.randomUUID());
        assertThat(sealedAndVerified(List.of("2026-01-01 1 " + "ab".repeat(32))).brokenAt())
                .isEqualTo(Optional.of(1L));
    }

    private void change(String sql) throws SQLException {
        try (var owner = database.openAsOwner();
                var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    @Test
    void the_officer_sees_who_read_and_why_and_no_other_role_does() {
        UUID person = UUID.randomUUID();
        somebodyReads(person);
        assertThat(http.get().uri("/amministrazione/registro?persona=" + person).with(as.user("dpo")))
                .hasStatusOk()
                .bodyText()
                .contains("Anna Rossetti", "accoglienza allo sportello", person.toString());
        for (String user : List.of("assistente", "admin", "sindaco", "ufficio", "caritas")) {
            assertThat(http.get().uri("/amministrazione/registro").with(as.user(user)))
                    .hasStatus(403);
        }
    }
}
