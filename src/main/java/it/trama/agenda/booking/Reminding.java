package it.trama.agenda.booking;

import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders that appointments bring along; another cluster sends them. */
@Repository
class Reminding {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Reminding(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    /** Not for an address that asked for none. */
    void add(UUID appointment, String channel, String address, Instant start, String place) {
        db.sql("""
                        insert into agenda.reminders (appointment_id, organisation_id, channel, address, text, due_at, next_attempt)
                        select :appointment, :body, :channel, :address, :text, :due, :due
                        where not exists (select from agenda.reminder_refusals where address = lower(:address))
                        """)
                .param("appointment", appointment)
                .param("body", actors.actor().organisation())
                .param("channel", channel)
                .param("address", address)
                .param("text", ReminderText.of(start, place))
                .param(
                        "due",
                        ReminderText.due(start, clock.instant())
                                .atZone(clock.getZone())
                                .toOffsetDateTime())
                .update();
    }

    void drop(UUID appointment) {
        db.sql("update agenda.reminders set state = 'DROPPED' where appointment_id = :id and state = 'WAITING'")
                .param("id", appointment)
                .update();
    }

    void move(UUID appointment, String text, Instant due) {
        OffsetDateTime at = due.atZone(clock.getZone()).toOffsetDateTime();
        db.sql("""
                        update agenda.reminders set text = :text, due_at = :due, next_attempt = :due, state = 'WAITING', attempts = 0
                        where appointment_id = :id and state in ('WAITING', 'SENT')
                        """)
                .param("text", text)
                .param("due", at)
                .param("id", appointment)
                .update();
    }
}
