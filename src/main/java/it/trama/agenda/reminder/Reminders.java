package it.trama.agenda.reminder;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders that wait, that were sent, or that somebody does by hand. */
@Repository
class Reminders {

    record Due(UUID id, String channel, String address, String text, int attempts) {}

    record Row(
            UUID id,
            UUID appointment,
            String channel,
            String address,
            String text,
            OffsetDateTime dueAt,
            String problem) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Reminders(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Takes some for this node alone. Only what waits: what was taken is never taken again. */
    List<Due> claim(Instant now, Instant again, int most) {
        return db.sql("""
                        update agenda.reminders r set state = 'SENDING', attempts = attempts + 1, next_attempt = :again
                        where r.id in (select id from agenda.reminders
                                       where state = 'WAITING' and channel <> 'CALL' and next_attempt <= :now
                                       order by next_attempt limit :most for update skip locked)
                        returning r.id, r.channel, r.address, r.text, r.attempts
                        """)
                .param("now", at(now))
                .param("again", at(again))
                .param("most", most)
                .query(Rows.as(Due.class))
                .list();
    }

    /** Taken so long ago that who took them must have died: perhaps they were sent. Somebody asks the person instead of sending twice. */
    void leaveUnsure(Instant now) {
        db.sql("""
                        update agenda.reminders set state = 'BY_HAND', problem = 'UNSURE' where state = 'SENDING' and next_attempt <= :now
                        """).param("now", at(now)).update();
    }

    /** Who said no after the reminder was made gets none, whichever body asks. */
    void dropRefused() {
        db.sql("""
                        update agenda.reminders r set state = 'DROPPED'
                        where r.state = 'WAITING' and exists (select from agenda.reminder_refusals f where f.address = lower(r.address))
                        """).update();
    }

    void sent(UUID id) {
        db.sql("update agenda.reminders set state = 'SENT', sent_at = :now, problem = '' where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    void later(UUID id, Instant again, String problem) {
        db.sql(
                        "update agenda.reminders set state = 'WAITING', next_attempt = :again, problem = :problem where id = :id")
                .param("again", at(again))
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    void byHand(UUID id, String problem) {
        db.sql("update agenda.reminders set state = 'BY_HAND', problem = :problem where id = :id")
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    /** What somebody of the body has to do by hand, the soonest first. */
    List<Row> byHand() {
        return db.sql("""
                        select id, appointment_id as appointment, channel, address, text, due_at, problem from agenda.reminders
                        where organisation_id = :body and (state = 'BY_HAND' or channel = 'CALL' and state = 'WAITING')
                        order by due_at limit 200
                        """)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Row.class))
                .list();
    }

    /** False when it is not the body's or already settled. */
    boolean done(UUID id, boolean refused) {
        if (refused) {
            db.sql("""
                            insert into agenda.reminder_refusals (address, organisation_id, since)
                            select lower(address), organisation_id, :now from agenda.reminders where id = :id
                            on conflict do nothing
                            """).param("now", OffsetDateTime.now(clock)).param("id", id).update();
        }
        return db.sql("""
                        update agenda.reminders set state = :state, sent_at = case when :state = 'SENT' then :now::timestamptz end
                        where id = :id and organisation_id = :body and state in ('BY_HAND', 'WAITING')
                        """)
                        .param("state", refused ? "DROPPED" : "SENT")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .param("body", actors.actor().organisation())
                        .update()
                == 1;
    }
}
