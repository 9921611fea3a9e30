package it.trama.signal.desk;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.signal.Move;
import it.trama.signal.Move.State;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happens to a matter, each move in its own row. */
@Repository
class Moves {

    private final JdbcClient db;
    private final Clock clock;

    Moves(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    void take(UUID matter, Actor by) {
        db.sql("update signal.matters set state = 'TAKEN', taken_by = :by where id = :id")
                .param("by", by.user())
                .param("id", matter)
                .update();
        write(matter, Move.TAKEN, by, "");
    }

    /** False: not the actor's to hand on. */
    boolean handOn(UUID matter, UUID team, String why) {
        return db.sql("select signal.hand_on(:id, :team, :why, :now)")
                .param("id", matter)
                .param("team", team)
                .param("why", why)
                .param("now", now())
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    void answer(UUID matter, Actor by, String note) {
        db.sql("update signal.matters set state = :state, closed_at = :now where id = :id")
                .param("state", State.ANSWERED.name())
                .param("now", now())
                .param("id", matter)
                .update();
        write(matter, Move.ANSWERED, by, note);
    }

    void becomesAccess(UUID matter, UUID contact, UUID person, Actor by) {
        db.sql("""
                        update signal.matters set state = 'ACCESS', closed_at = :now, contact_id = :contact, person_id = :person where id = :id
                        """)
                .param("now", now())
                .param("contact", contact)
                .param("person", person)
                .param("id", matter)
                .update();
        write(matter, Move.ACCESS, by, "");
    }

    private void write(UUID matter, Move move, Actor by, String note) {
        db.sql("insert into signal.moves (matter_id, move, by, at, note) values (:matter, :move, :by, :now, :note)")
                .param("matter", matter)
                .param("move", move.name())
                .param("by", by.user())
                .param("now", now())
                .param("note", note)
                .update();
    }

    /** How many were not answered in time and are the coordinator's now; as the system only. */
    int escalate(OffsetDateTime at) {
        return db.sql("select signal.escalate(:at)")
                .param("at", at)
                .query(Rows.scalar(Integer.class))
                .single();
    }
}
