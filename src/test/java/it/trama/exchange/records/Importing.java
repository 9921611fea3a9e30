package it.trama.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.CasefileBulk;
import it.trama.demo.staff.DemoStaff;
import it.trama.document.DocumentBulk;
import it.trama.exchange.PackageReader;
import it.trama.exchange.RowKind;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import it.trama.people.PeopleBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Imports of the municipality of Cremona by its coordinator, and what is found after them. */
@Component
class Importing {

    static final UUID CREMONA = DemoStaff.id("body", "comune-cremona");
    private static final ShowImports.Filter ALL = new ShowImports.Filter(Optional.empty(), Optional.empty());

    private final As as;
    private final CurrentActor actors;
    private final PrepareImport prepare;
    private final ConfirmImport confirm;
    private final ShowImports show;
    private final JdbcClient db;

    @Autowired
    private BeginLoading begin;

    @Autowired
    private PeopleBulk people;

    @Autowired
    private CasefileBulk records;

    @Autowired
    private DocumentBulk papers;

    @Autowired
    private ObjectProvider<MockMvcTester> http;

    Importing(
            As as, CurrentActor actors, PrepareImport prepare, ConfirmImport confirm, ShowImports show, JdbcClient db) {
        this.as = as;
        this.actors = actors;
        this.prepare = prepare;
        this.confirm = confirm;
        this.show = show;
        this.db = db;
    }

    /** The coordinator acts for two bodies; here for the municipality. */
    <T> T coordinator(Supplier<T> work) {
        Actor one = as.actor("coordinatore");
        return actors.runAs(
                new Actor(
                        one.user(),
                        one.membership(),
                        CREMONA,
                        one.name(),
                        one.roles(),
                        one.teams(),
                        one.municipalities()),
                work);
    }

    Result<UUID, PackageReader.Unreadable> prepare(PrepareImport.Command command) {
        return coordinator(() -> prepare.handle(command));
    }

    UUID prepared(String source, SourceZip zip) {
        UUID id = UUID.randomUUID();
        var command = new PrepareImport.Command(id, CREMONA, source, "prova.zip", zip.stream());
        assertThat(coordinator(() -> prepare.handle(command))).isEqualTo(Result.done(id));
        return id;
    }

    void confirmed(UUID run) {
        coordinator(() -> {
            confirm.confirm(run);
            return true;
        });
    }

    List<StoredRows.Count> counts(UUID run) {
        return coordinator(() -> show.handle(run, ALL, 100)).counts();
    }

    StoredRows.Shown only(UUID run, RowKind kind) {
        var filter = new ShowImports.Filter(Optional.of(kind), Optional.empty());
        var rows = coordinator(() -> show.handle(run, filter, 100)).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    int registered(String familyName) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("select count(*)::integer from people.persons where family_name = :name")
                        .param("name", familyName)
                        .query(Integer.class)
                        .single());
    }

    List<String> diary(String familyName) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("""
                        select d.text from casefile.diary_entries d join casefile.social_records r on r.id = d.record_id
                        join people.persons p on p.id = r.person_id where p.family_name = :name order by d.happened_on
                        """).param("name", familyName).query(String.class).list());
    }

    List<StoredRows.Shown> rows(UUID run) {
        return coordinator(() -> show.handle(run, ALL, 100)).rows();
    }

    /** As if the machine stopped before the last step. */
    void loadedWithoutRemembering(UUID run) {
        coordinator(() -> {
            BeginLoading.Work work = begin.handle(run);
            people.load(sink -> work.households().forEach(sink));
            records.load(work.records());
            papers.load(work.papers());
            return true;
        });
    }

    private UUID record(String familyName) {
        return db.sql("""
                        select r.id from casefile.social_records r join people.persons p on p.id = r.person_id where p.family_name = :name
                        """).param("name", familyName).query(UUID.class).single();
    }

    /** The page of the folders, as the worker reads it. */
    String documents(String familyName) {
        UUID record = as.inTransaction("assistente", () -> record(familyName));
        return new String(
                http.getObject()
                        .get()
                        .uri("/cartelle/" + record + "/documenti")
                        .with(as.user("assistente"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    int papers(String familyName) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("select count(*)::integer from document.papers where record_id = :record")
                        .param("record", record(familyName))
                        .query(Integer.class)
                        .single());
    }
}
