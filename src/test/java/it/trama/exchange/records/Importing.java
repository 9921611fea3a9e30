package it.trama.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.staff.DemoStaff;
import it.trama.exchange.PackageReader;
import it.trama.exchange.RowKind;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import it.trama.trust.CurrentActor;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
}
