package it.trama.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.exchange.Outcome;
import it.trama.exchange.PackageReader;
import it.trama.exchange.RowKind;
import it.trama.kernel.Result;
import it.trama.trust.signin.As;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class ComingFromAnotherRecordTest {

    @Autowired
    As as;

    @Autowired
    Importing importing;

    @Autowired
    CasefileFixtures people;

    @Autowired
    DecideRow decide;

    @Autowired
    BeginLoading begin;

    @Autowired
    JdbcClient db;

    /** Nobody else's: the source system, the keys and the family name of each test. */
    private final String mark = CasefileFixtures.familyName(UUID.randomUUID());

    private SourceZip family() {
        return new SourceZip()
                .with("persone.csv", SourceZip.PEOPLE + """
                        P1;%1$s;Lucia;F;03/05/1980;;019036;N1;INTESTATARIO
                        P2;%1$s;Piero;M;07/09/2012;;019036;N1;FIGLIO
                        """.formatted(mark))
                .with("cartelle.csv", SourceZip.RECORDS + "C1;P1;2024-02-01;2024-02-10;ROS;ADULTI\n")
                .with("operatori.csv", "codice;utente\nROS;assistente\n")
                .with("diario.csv", SourceZip.DIARY + """
                        D1;C1;2024-02-10;COLLOQUIO;"Primo colloquio;
                        su due righe";ROS
                        D2;C1;2024-03-01;NOTA;Una nota di chi non lavora più qui;VERDI
                        """);
    }

    @Test
    void the_dry_run_says_what_would_happen_and_changes_nothing() {
        UUID run = importing.prepared("Prova " + mark, family());
        assertThat(importing.counts(run))
                .containsExactlyInAnyOrder(
                        new StoredRows.Count(RowKind.PERSON, Outcome.NEW, 2),
                        new StoredRows.Count(RowKind.RECORD, Outcome.NEW, 1),
                        new StoredRows.Count(RowKind.ENTRY, Outcome.NEW, 2));
        assertThat(importing.registered(mark)).isZero();
    }

    @Test
    void confirmed_the_worker_finds_the_people_the_record_in_charge_and_the_diary() {
        importing.confirmed(importing.prepared("Prova " + mark, family()));
        assertThat(importing.registered(mark)).isEqualTo(2);
        assertThat(importing.diary(mark))
                .containsExactly(
                        "Primo colloquio;\nsu due righe",
                        "[Nota scritta nel sistema di provenienza da: VERDI]\nUna nota di chi non lavora più qui");
    }

    @Test
    void the_same_package_sent_again_doubles_nothing_and_a_longer_one_adds_only_what_is_new() {
        importing.confirmed(importing.prepared("Prova " + mark, family()));
        UUID again = importing.prepared("Prova " + mark, family().with("diario.csv", SourceZip.DIARY + """
                        D2;C1;2024-03-01;NOTA;Una nota riscritta altrove;VERDI
                        D3;C1;2024-04-01;VISITA;Visita a casa;ROS
                        """));
        importing.confirmed(again);
        assertThat(importing.registered(mark)).isEqualTo(2);
        assertThat(importing.diary(mark)).hasSize(3).last().isEqualTo("Visita a casa");
        assertThat(importing.counts(again))
                .contains(
                        new StoredRows.Count(RowKind.PERSON, Outcome.ALREADY, 2),
                        new StoredRows.Count(RowKind.RECORD, Outcome.ALREADY, 1),
                        new StoredRows.Count(RowKind.ENTRY, Outcome.DIFFERENT, 1),
                        new StoredRows.Count(RowKind.ENTRY, Outcome.NEW, 1));
    }

    @Test
    void an_import_interrupted_while_loading_is_confirmed_again_and_nobody_is_there_twice() {
        UUID run = importing.prepared("Prova " + mark, family());
        importing.coordinator(() -> begin.handle(run));
        importing.confirmed(run);
        assertThat(importing.registered(mark)).isEqualTo(2);
        UUID other = importing.prepared("Prova " + mark, family());
        assertThat(importing.counts(other)).contains(new StoredRows.Count(RowKind.PERSON, Outcome.ALREADY, 2));
    }

    @Test
    void someone_with_the_name_and_birth_of_one_who_is_here_is_a_doubt_and_what_is_theirs_waits() {
        UUID here = people.person();
        String name = CasefileFixtures.familyName(here);
        var zip = new SourceZip()
                .with("persone.csv", SourceZip.PEOPLE + "P9;%s;Prova;F;03/05/1980;;;;\n".formatted(name))
                .with("cartelle.csv", SourceZip.RECORDS + "C9;P9;2024-02-01;2024-02-10;assistente;ADULTI\n");
        UUID run = importing.prepared("Prova " + mark, zip);
        var doubt = importing.only(run, RowKind.PERSON);
        assertThat(doubt.verdict().outcome()).isEqualTo(Outcome.IN_DOUBT);
        assertThat(doubt.verdict().candidate()).isEqualTo(here);
        assertThat(importing.only(run, RowKind.RECORD).verdict().outcome()).isEqualTo(Outcome.WAITING);
        importing.coordinator(() -> {
            decide.handle(run, doubt.id(), true);
            return true;
        });
        assertThat(importing.only(run, RowKind.PERSON).verdict().target()).isEqualTo(here);
        assertThat(importing.only(run, RowKind.RECORD).verdict().outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_column_and_the_rest_goes_on() {
        UUID run = importing.prepared(
                "Prova " + mark,
                new SourceZip()
                        .with("persone.csv", SourceZip.PEOPLE + """
                        P1;%1$s;Lucia;F;31/02/1980;;;;
                        P2;%1$s;Piero;M;07/09/2012;;;;
                        P2;%1$s;Piero;M;07/09/2012;;;;
                        """.formatted(mark))
                        .with("cartelle.csv", SourceZip.RECORDS + """
                        C2;P2;2024-02-01;2024-02-10;nessuno;ADULTI
                        C3;P7;2024-02-01;2024-02-10;assistente;ADULTI
                        """));
        var rows = importing.rows(run);
        assertThat(rows)
                .extracting(row -> row.externalId() + " " + row.verdict().outcome() + " "
                        + row.verdict().reason() + " " + row.verdict().detail())
                .containsExactly(
                        "P1 REFUSED UNREADABLE data_nascita",
                        "P2 REFUSED TWICE P2",
                        "C2 REFUSED UNKNOWN_WORKER nessuno",
                        "C3 REFUSED NO_OWNER P7",
                        "P2 NEW  ");
    }

    @Test
    void a_spreadsheet_of_an_office_and_a_json_file_say_the_same() {
        var office = new SourceZip()
                .with(
                        "persone.csv",
                        SourceZip.PEOPLE + "P1;%s;Niccolò;M;01/02/1990;;;;\n".formatted(mark),
                        Charset.forName("windows-1252"));
        assertThat(importing
                        .only(importing.prepared("Prova " + mark, office), RowKind.PERSON)
                        .cells())
                .containsEntry("nome", "Niccolò");
        var json = new SourceZip().with("cartelle.json", """
                {"persone": [{"codice": "P1", "cognome": "%s", "nome": "Niccolò", "sesso": "M", "data_nascita": "1990-02-01"}]}
                """.formatted(mark));
        assertThat(importing
                        .only(importing.prepared("Prova " + mark, json), RowKind.PERSON)
                        .cells())
                .containsEntry("nato", "1990-02-01");
    }

    @Test
    void another_body_finds_nothing_of_it() {
        UUID run = importing.prepared("Prova " + mark, family());

        assertThat(as.inTransaction(
                        "assistente2",
                        () -> db.sql("select count(*) from exchange.import_rows where run_id = :run")
                                .param("run", run)
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_file_that_is_no_package_is_refused_in_words() {
        var command = new PrepareImport.Command(
                UUID.randomUUID(),
                Importing.CREMONA,
                "x",
                "x.zip",
                new SourceZip().with("altro.csv", "a;b\n1;2\n").stream());
        assertThat(importing.prepare(command))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused ->
                                assertThat(refused.reason()).isInstanceOf(PackageReader.Unreadable.NothingKnown.class));
    }
}
