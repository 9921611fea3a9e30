package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class SealedRecordTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    SocialRecords records;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    private UUID sealed(UUID person) {
        UUID record = UUID.randomUUID();
        make.asOwner("""
                insert into casefile.social_records (id, person_id, number, sealed, compartment, opened_on, opened_by)
                values (?, ?, ?, true, 'SEALED', '2026-01-01', ?)
                """, record, person, "CSR " + record, DemoStaff.id("user", "assistente2"));
        make.asOwner("""
                insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
                values (?, ?, 4, '{SEALED}', '[2026-01-01,)', 'LEGAL', 'test', ?)
                """, record, "u:" + DemoStaff.id("user", "assistente2"), DemoStaff.id("user", "assistente2"));
        return record;
    }

    @Test
    void does_not_exist_for_who_does_not_open_it() {
        UUID person = make.person();
        UUID record = sealed(person);
        assertThat(http.get().uri("/cartelle/{id}", record).with(as.user("assistente")))
                .hasStatus(404);
        assertThat(as.inTransaction("assistente", () -> records.ofPerson(person)))
                .isEmpty();
        assertThat(http.get().uri("/cartelle/{id}", record).with(as.user("assistente2")))
                .hasStatusOk()
                .bodyText()
                .contains("Riservato");
    }

    @Test
    void of_the_demo_opens_for_the_network_that_holds_it_and_for_nobody_else() {
        UUID record = DemoStaff.id("record", "teresa");
        assertThat(http.get().uri("/cartelle/{id}", record).with(as.user("rete")))
                .hasStatusOk()
                .bodyText()
                .contains("Vailati Teresa", "CSR 20");
        assertThat(http.get().uri("/cartelle/{id}", record).with(as.user("assistente")))
                .hasStatus(404);
    }

    @Test
    void stands_in_nobodys_way_when_an_ordinary_record_opens() {
        UUID person = make.person();
        UUID sealed = sealed(person);
        RecordHead ordinary = as.inTransaction("assistente", () -> records.openIfNeeded(person));
        assertThat(ordinary.id()).isNotEqualTo(sealed);
        assertThat(http.get().uri("/persone/{id}/presa-in-carico", person).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("già in carico");
    }

    @Test
    void a_reading_of_it_is_not_in_the_persons_own_view() {
        UUID person = make.person();
        UUID record = sealed(person);
        make.inCharge(person, 0);
        http.get().uri("/cartelle/{id}", record).with(as.user("assistente2")).exchange();
        assertThat(http.get().uri("/persone/{id}/accessi-ai-dati", person).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Nessuno ha guardato");
    }

    @Test
    void without_rights_every_table_is_empty_through_sql() {
        make.inCharge(make.person(), 2);
        sealed(make.person());
        List<String> tables = db.sql("""
                        select c.relname from pg_class c where c.relnamespace = 'casefile'::regnamespace and c.relkind = 'r'
                          and obj_description(c.oid) ~ '^(RECORD|OWNED)' order by 1
                        """).query(Rows.scalar(String.class)).list();
        assertThat(tables).hasSizeGreaterThan(12);
        for (String table : tables) {
            assertThat(as.inTransaction("sindaco", () -> count(table)))
                    .as(table)
                    .isZero();
            assertThat(transactions.<Long>execute(_ -> count(table)))
                    .as(table + ", nobody")
                    .isZero();
        }
    }

    private long count(String table) {
        return db.sql("select count(*) from casefile." + table)
                .query(Long.class)
                .single();
    }
}
