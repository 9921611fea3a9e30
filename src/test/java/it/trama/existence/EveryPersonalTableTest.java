package it.trama.existence;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.existence.Catalogue.Table;
import it.trama.trust.signin.As;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** By enumeration: a new table is in by default, and fails here until it says how it is protected. */
@TramaTest
class EveryPersonalTableTest {

    /** No grant is possible for them: the session library reads them by a random id. */
    private static final List<String> SESSIONS =
            List.of("platform.spring_session", "platform.spring_session_attributes");

    /** Who has no right on any record and no work in any body's own tables. */
    private static final List<String> STRANGERS = List.of("nido", "ufficio", "sindaco", "admin");

    @Autowired
    Catalogue catalogue;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void declares_its_policy_and_has_it() throws SQLException {
        assertThat(catalogue.tables()).hasSizeGreaterThan(40).allSatisfy(table -> {
            assertThat(table.policy()).as(table.name()).isIn("RECORD", "OWNED", "REGISTRY", "PUBLIC", "SYSTEM");
            assertThat(table.rowSecurity())
                    .as("row security of " + table.name())
                    .isEqualTo(table.isPersonal());
            assertThat(table.policies() > 0).as("policies of " + table.name()).isEqualTo(table.isPersonal());
            if (table.policy().equals("SYSTEM") && !SESSIONS.contains(table.name())) {
                assertThat(table.appMayRead()).as("grant on " + table.name()).isFalse();
            }
        });
    }

    @Test
    void shows_nothing_to_who_has_no_right() throws SQLException {
        var proved = new ArrayList<String>();
        for (Table table : catalogue.tables()) {
            if (!table.isPersonal() || !table.appMayRead()) {
                continue;
            }
            long all = catalogue.rows(table.name());
            for (String stranger : strangersTo(table)) {
                assertThat(as.inTransaction(stranger, () -> count(table)))
                        .as("%s reads %s, which has %d rows", stranger, table.name(), all)
                        .isZero();
            }
            if (all > 0) {
                proved.add(table.name());
            }
        }
        assertThat(proved)
                .as("tables with rows, so that the proof proves something")
                .hasSizeGreaterThan(15);
    }

    /** The plan office has work of its own: what bodies send it, members of assemblies and of tables, who learns, which body closed which month; no name of who is helped. */
    private static List<String> strangersTo(Table table) {
        boolean ofTheOffice = table.name().startsWith("accreditation.")
                || table.name().startsWith("governance.")
                || table.name().startsWith("workshop.")
                || table.name().startsWith("training.")
                || table.name().equals("delivery.statements");
        return STRANGERS.stream()
                .filter(stranger -> !(stranger.equals("ufficio") && ofTheOffice))
                .toList();
    }

    @Test
    void shows_nothing_outside_an_actors_transaction() throws SQLException {
        for (Table table : catalogue.tables()) {
            if (table.isPersonal() && table.appMayRead()) {
                Long seen = transactions.execute(_ -> count(table));
                assertThat(seen).as(table.name()).isZero();
            }
        }
    }

    private Long count(Table table) {
        return db.sql("select count(*) from " + table.name()).query(Long.class).single();
    }
}
