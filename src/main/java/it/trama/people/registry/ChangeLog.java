package it.trama.people.registry;

import it.trama.people.PersonChanges;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads the changes of a person's data. */
@Repository
class ChangeLog implements PersonChanges {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    ChangeLog(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void write(UUID person, Change change) {
        db.sql("""
                        insert into people.changes (person_id, kind, field, before, after, from_day, reason, made_by, made_at)
                        values (:person, :kind, :field, :before, :after, :from, :reason, :by, :at)
                        """)
                .param("person", person)
                .param("kind", change.kind().name())
                .param("field", change.field())
                .param("before", change.before())
                .param("after", change.after())
                .param("from", change.from(), Types.DATE)
                .param("reason", change.reason())
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Written> of(UUID person) {
        return db.sql("""
                        select kind, field, before, after, from_day, reason, made_by, made_at from people.changes
                        where person_id = any (people.ids_of(:person)) order by made_at desc, id desc limit 200
                        """)
                .param("person", person)
                .query((row, _) -> new Written(
                        new Change(
                                Kind.valueOf(row.getString("kind")),
                                row.getString("field"),
                                row.getString("before"),
                                row.getString("after"),
                                row.getObject("from_day", LocalDate.class),
                                row.getString("reason")),
                        row.getObject("made_by", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
