package it.trama.exchange.judge;

import it.trama.exchange.Judge;
import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is here already of what a package brings: narrow questions, each answered for all rows at once. */
@Repository
class Matches {

    /** @param hasCode whether who is here has a fiscal code */
    record Like(UUID rowId, UUID personId, boolean byCode, boolean sameName, boolean sameBirth, boolean hasCode) {}

    record Standing(UUID personId, UUID recordId, boolean inCharge) {}

    record Note(UUID recordId, LocalDate happenedOn, String hash) {}

    private final JdbcClient db;

    Matches(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, List<Like>> peopleLike(UUID run) {
        return db
                .sql("select * from exchange.people_like(:run)")
                .param("run", run)
                .query(Rows.as(Like.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Like::rowId));
    }

    Set<UUID> personsThere(Collection<UUID> ids) {
        return new HashSet<>(db.sql("select * from exchange.persons_there(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.scalar(UUID.class))
                .list());
    }

    /** By person. */
    Map<UUID, Standing> recordsOf(Collection<UUID> persons) {
        var standing = new HashMap<UUID, Standing>();
        db.sql("select * from exchange.records_of(:persons)")
                .param("persons", persons.toArray(UUID[]::new))
                .query(Rows.as(Standing.class))
                .list()
                .forEach(one -> standing.put(one.personId(), one));
        return standing;
    }

    Set<Note> notesThere(Collection<Note> wanted) {
        return new HashSet<>(db.sql("select * from exchange.notes_there(:records, cast(:days as date[]), :hashes)")
                .param("records", wanted.stream().map(Note::recordId).toArray(UUID[]::new))
                .param(
                        "days",
                        wanted.stream()
                                .map(note -> note.happenedOn().toString())
                                .toArray(String[]::new))
                .param("hashes", wanted.stream().map(Note::hash).toArray(String[]::new))
                .query(Rows.as(Note.class))
                .list());
    }

    /** Social workers of the body by the name with which they sign in. */
    Map<String, Judge.Worker> workers(UUID organisation) {
        return db
                .sql("select * from exchange.workers(:organisation)")
                .param("organisation", organisation)
                .query(Rows.as(Judge.Worker.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Judge.Worker::username, worker -> worker));
    }
}
