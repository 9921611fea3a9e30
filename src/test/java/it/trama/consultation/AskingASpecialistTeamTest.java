package it.trama.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.consultation.Requests.Case;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class AskingASpecialistTeamTest {

    @Autowired
    Requests requests;

    @Autowired
    CasefileFixtures make;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private Case of;

    @BeforeEach
    void somebody_is_in_charge() {
        of = requests.inCharge();
    }

    private int seenBy(String user, String table, UUID request) {
        String key = table.equals("requests") ? "id" : "request_id";
        return as.inTransaction(
                user,
                () -> db.sql("select count(*) from consultation.%s where %s = :id".formatted(table, key))
                        .param("id", request)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void the_team_reads_what_was_chosen_and_nothing_else_of_the_record() {
        UUID id = requests.ask(of, true, of.notes().get(1));
        String family = CasefileFixtures.familyName(of.person());
        assertThat(requests.get("ecdd", "/consulenze")).hasStatusOk().bodyText().contains(family, "Come si prosegue?");
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(family, "nota numero 1", "consenso del 3 marzo")
                .doesNotContain("nota numero 0", "nota numero 2");
        assertThat(requests.get("ecdd", "/cartelle/" + of.record())).hasStatus(404);
        assertThat(requests.get("ecdd", of.tab())).hasStatus(404);
        assertThat(requests.get("ecdd", of.tab() + "/" + id)).hasStatus(404);
    }

    @Test
    void without_a_name_the_name_is_nowhere_on_the_teams_page() {
        String family = CasefileFixtures.familyName(of.person());
        make.asOwner(
                "update casefile.diary_entries set text = ? where id = ?",
                "Colloquio con " + family + " Prova e la sorella",
                UUID.fromString(of.notes().getFirst().substring("DIARY:".length())));
        UUID id = requests.ask(of, false, of.notes().getFirst());
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .bodyText()
                .contains("Donna, 46 anni", "senza nome", "e la sorella")
                .doesNotContain(family, "Prova");
    }

    @Test
    void a_withdrawn_sharing_ends_the_reading_at_once() {
        UUID id = requests.ask(of, true, of.notes().getFirst());
        requests.move(id, "TAKEN", "");
        assertThat(seenBy("ecdd", "excerpts", id)).isOne();
        assertThat(requests.post(
                        "assistente",
                        of.tab() + "/" + id + "/ritiro",
                        "step",
                        UUID.randomUUID().toString(),
                        "why",
                        "ha cambiato idea"))
                .hasStatus3xxRedirection();
        for (String table : Arrays.asList("contents", "excerpts", "steps", "opinions")) {
            assertThat(seenBy("ecdd", table, id)).as(table).isZero();
        }
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .bodyText()
                .contains("non è più condivisa")
                .doesNotContain("nota numero", "Come si prosegue?");
        assertThat(requests.sign(id)).hasStatus(404);
        assertThat(requests.get("assistente", of.tab() + "/" + id)).bodyText().contains("ritirata", "ha cambiato idea");
    }

    @Test
    void a_sharing_that_has_run_out_ends_too() {
        UUID id = requests.ask(of, true, of.notes().getFirst());
        make.asOwner("update consultation.requests set sharing = '[2020-01-01,2020-02-01)' where id = ?", id);
        assertThat(seenBy("ecdd", "excerpts", id)).isZero();
        assertThat(requests.get("ecdd", "/consulenze/" + id)).bodyText().contains("non è più condivisa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assistente2", "caritas", "ente", "ufficio", "sindaco", "dpo", "admin", "antenna"})
    void nobody_else_knows_of_it(String user) {
        UUID id = requests.ask(of, true, of.notes().getFirst());
        assertThat(requests.get(user, "/consulenze/" + id)).hasStatus(404);
        assertThat(requests.get(user, of.tab() + "/" + id)).hasStatus(404);
        assertThat(seenBy(user, "requests", id)).isZero();
        assertThat(seenBy(user, "contents", id)).isZero();
    }

    @Test
    void what_is_missing_is_said_and_what_is_not_the_records_is_not_shared() {
        UUID id = UUID.randomUUID();
        assertThat(requests.post("assistente", of.tab() + "/nuova", "id", id.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli l'équipe", "Scrivi la domanda", "Scegli la base", "Scrivi il riferimento");
        assertThat(requests.send(of, id, true, requests.inCharge().notes().getFirst()))
                .hasStatus(422)
                .bodyText()
                .contains("non c'è più o non è leggibile");
        assertThat(seenBy("assistente", "requests", id)).isZero();
    }

    @Test
    void a_form_sent_twice_asks_once() {
        UUID id = UUID.randomUUID();
        assertThat(requests.send(of, id, true, of.notes().getFirst())).hasRedirectedUrl(of.tab() + "/" + id);
        assertThat(requests.send(of, id, true, of.notes().getLast())).hasRedirectedUrl(of.tab() + "/" + id);
        assertThat(seenBy("assistente", "excerpts", id)).isOne();
    }

    @Test
    void a_sealed_record_is_not_told_to_a_team_outside_the_network_that_holds_it() {
        UUID person = make.person();
        UUID record = UUID.randomUUID();
        UUID rete = DemoStaff.id("user", "rete");
        make.asOwner("""
                insert into casefile.social_records (id, person_id, number, sealed, compartment, opened_on, opened_by)
                values (?, ?, ?, true, 'SEALED', '2026-01-01', ?)
                """, record, person, "CSR " + record, rete);
        make.asOwner("""
                insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
                values (?, ?, 4, '{SEALED}', '[2026-01-01,)', 'LEGAL', 'test', ?)
                """, record, "u:" + rete, rete);
        assertThat(requests.get("rete", "/cartelle/" + record + "/consulenze/nuova"))
                .hasStatusOk()
                .bodyText()
                .contains("Nessuna équipe specialistica")
                .doesNotContain("ECDD");
    }

    @Test
    void each_reading_of_the_team_is_in_the_persons_own_view() {
        UUID id = requests.ask(of, true, of.notes().getFirst());
        requests.get("ecdd", "/consulenze/" + id);
        assertThat(requests.get("assistente", "/persone/" + of.person() + "/accessi-ai-dati"))
                .bodyText()
                .contains("Azienda Sociale del Cremonese", "Ha letto una richiesta di consulenza");
    }

    static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }
}
