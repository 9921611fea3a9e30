package it.trama.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.exchange.Outcome;
import it.trama.exchange.PackageReader;
import it.trama.exchange.RowKind;
import it.trama.kernel.Result;
import it.trama.trust.signin.As;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
class ComingFromAnotherRecordTest {

    private static final ShowImports.Filter ALL = new ShowImports.Filter(Optional.empty(), Optional.empty());

    @Autowired
    As as;

    @Autowired
    CasefileFixtures people;

    @Autowired
    PrepareImport prepare;

    @Autowired
    DecideRow decide;

    @Autowired
    BeginLoading begin;

    @Autowired
    ConfirmImport confirm;

    @Autowired
    ShowImports show;

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

    private UUID prepared(SourceZip zip) {
        UUID id = UUID.randomUUID();
        var command = new PrepareImport.Command(
                id, DemoStaff.id("body", "comune-cremona"), "Prova " + mark, "prova.zip", zip.stream());
        assertThat(as.run(as.user("coordinatore"), () -> prepare.handle(command)))
                .isEqualTo(Result.done(id));
        return id;
    }

    private void confirmed(UUID run) {
        as.run(as.user("coordinatore"), () -> {
            confirm.confirm(run);
            return true;
        });
    }

    private List<StoredRows.Count> counts(UUID run) {
        return as.run(as.user("coordinatore"), () -> show.handle(run, ALL, 100)).counts();
    }

    private StoredRows.Shown only(UUID run, RowKind kind) {
        var filter = new ShowImports.Filter(Optional.of(kind), Optional.empty());
        var rows = as.run(as.user("coordinatore"), () -> show.handle(run, filter, 100)).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private int registered() {
        return as.inTransaction(as.user("assistente"), () -> db.sql(
                        "select count(*)::integer from people.persons where family_name = :name")
                .param("name", mark)
                .query(Integer.class)
                .single());
    }

    private List<String> diary() {
        return as.inTransaction(as.user("assistente"), () -> db.sql("""
                        select d.text from casefile.diary_entries d join casefile.social_records r on r.id = d.record_id
                        join people.persons p on p.id = r.person_id where p.family_name = :name order by d.happened_on
                        """)
                .param("name", mark)
                .query(String.class)
                .list());
    }

    @Test
    void the_dry_run_says_what_would_happen_and_changes_nothing() {
        UUID run = prepared(family());
        assertThat(counts(run))
                .containsExactlyInAnyOrder(
                        new StoredRows.Count(RowKind.PERSON, Outcome.NEW, 2),
                        new StoredRows.Count(RowKind.RECORD, Outcome.NEW, 1),
                        new StoredRows.Count(RowKind.ENTRY, Outcome.NEW, 2));
        assertThat(registered()).isZero();
    }

    @Test
    void confirmed_the_worker_finds_the_people_the_record_in_charge_and_the_diary() {
        confirmed(prepared(family()));
        assertThat(registered()).isEqualTo(2);
        assertThat(diary())
                .containsExactly(
                        "Primo colloquio;\nsu due righe",
                        "[Nota scritta nel sistema di provenienza da: VERDI]\nUna nota di chi non lavora più qui");
    }

    @Test
    void the_same_package_sent_again_doubles_nothing_and_a_longer_one_adds_only_what_is_new() {
        confirmed(prepared(family()));
        UUID again = prepared(family()
                .with("diario.csv", SourceZip.DIARY + """
                        D2;C1;2024-03-01;NOTA;Una nota riscritta altrove;VERDI
                        D3;C1;2024-04-01;VISITA;Visita a casa;ROS
                        """));
        confirmed(again);
        assertThat(registered()).isEqualTo(2);
        assertThat(diary()).hasSize(3).last().isEqualTo("Visita a casa");
        assertThat(counts(again))
                .contains(
                        new StoredRows.Count(RowKind.PERSON, Outcome.ALREADY, 2),
                        new StoredRows.Count(RowKind.RECORD, Outcome.ALREADY, 1),
                        new StoredRows.Count(RowKind.ENTRY, Outcome.DIFFERENT, 1),
                        new StoredRows.Count(RowKind.ENTRY, Outcome.NEW, 1));
    }

    @Test
    void an_import_interrupted_while_loading_is_confirmed_again_and_nobody_is_there_twice() {
        UUID run = prepared(family());
        as.run(as.user("coordinatore"), () -> begin.handle(run));
        confirmed(run);
        assertThat(registered()).isEqualTo(2);
        UUID other = prepared(family());
        assertThat(counts(other)).contains(new StoredRows.Count(RowKind.PERSON, Outcome.ALREADY, 2));
    }

    @Test
    void someone_with_the_name_and_birth_of_one_who_is_here_is_a_doubt_and_what_is_theirs_waits() {
        UUID here = people.person();
        String name = CasefileFixtures.familyName(here);
        var zip = new SourceZip()
                .with("persone.csv", SourceZip.PEOPLE + "P9;%s;Prova;F;03/05/1980;;;;\n".formatted(name))
                .with("cartelle.csv", SourceZip.RECORDS + "C9;P9;2024-02-01;2024-02-10;assistente;ADULTI\n");
        UUID run = prepared(zip);
        var doubt = only(run, RowKind.PERSON);
        assertThat(doubt.verdict().outcome()).isEqualTo(Outcome.IN_DOUBT);
        assertThat(doubt.verdict().candidate()).isEqualTo(here);
        assertThat(only(run, RowKind.RECORD).verdict().outcome()).isEqualTo(Outcome.WAITING);
        as.run(as.user("coordinatore"), () -> {
            decide.handle(run, doubt.id(), true);
            return true;
        });
        assertThat(only(run, RowKind.PERSON).verdict().target()).isEqualTo(here);
        assertThat(only(run, RowKind.RECORD).verdict().outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_column_and_the_rest_goes_on() {
        UUID run = prepared(new SourceZip()
                .with("persone.csv", SourceZip.PEOPLE + """
                        P1;%1$s;Lucia;F;31/02/1980;;;;
                        P2;%1$s;Piero;M;07/09/2012;;;;
                        P2;%1$s;Piero;M;07/09/2012;;;;
                        """.formatted(mark))
                .with("cartelle.csv", SourceZip.RECORDS + """
                        C2;P2;2024-02-01;2024-02-10;nessuno;ADULTI
                        C3;P7;2024-02-01;2024-02-10;assistente;ADULTI
                        """));
        var rows = as.run(as.user("coordinatore"), () -> show.handle(run, ALL, 100)).rows();
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
        var office = new SourceZip().with("persone.csv", SourceZip.PEOPLE + "P1;%s;Niccolò;M;01/02/1990;;;;\n".formatted(mark), Charset.forName("windows-1252"));
        assertThat(only(prepared(office), RowKind.PERSON).cells()).containsEntry("nome", "Niccolò");
        var json = new SourceZip().with("cartelle.json", """
                {"persone": [{"codice": "P1", "cognome": "%s", "nome": "Niccolò", "sesso": "M", "data_nascita": "1990-02-01"}]}
                """.formatted(mark));
        assertThat(only(prepared(json), RowKind.PERSON).cells()).containsEntry("nato", "1990-02-01");
    }

    @Test
    void another_body_finds_nothing_of_it() {
        UUID run = prepared(family());
        var other = as.user("assistente2");
        assertThat(as.inTransaction(other, () -> db.sql("select count(*) from exchange.import_rows where run_id = :run")
                        .param("run", run)
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void a_file_that_is_no_package_is_refused_in_words() {
        var command = new PrepareImport.Command(
                UUID.randomUUID(),
                DemoStaff.id("body", "comune-cremona"),
                "x",
                "x.zip",
                new SourceZip().with("altro.csv", "a;b\n1;2\n").stream());
        assertThat(as.run(as.user("coordinatore"), () -> prepare.handle(command)))
                .isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.reason())
                        .isInstanceOf(PackageReader.Unreadable.NothingKnown.class));
    }
}
