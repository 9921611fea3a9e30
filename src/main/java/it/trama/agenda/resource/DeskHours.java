package it.trama.agenda.resource;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The weekly hours of a desk, as they were, are and will be. */
@Repository
class DeskHours {

    /** @param until the first day on which they are in force no more */
    record Hours(
            int weekday,
            LocalTime opens,
            LocalTime closes,
            int minutes,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    private final JdbcClient db;

    DeskHours(JdbcClient db) {
        this.db = db;
    }

    /** In force today or later. */
    List<Hours> of(UUID desk) {
        return db.sql("""
                        select weekday, opens, closes, minutes, lower(valid) as since, upper(valid) as until from agenda.desk_hours
                        where desk_id = :desk and coalesce(upper(valid) > trust.today(), true) order by lower(valid), weekday, opens
                        """).param("desk", desk).query(Rows.as(Hours.class)).list();
    }

    /** Two at once: the second waits, and then replaces what the first wrote. */
    void replace(ChangeHours.Command command) {
        db.sql("select id from agenda.desks where id = :desk for update")
                .param("desk", command.desk())
                .query(Rows.scalar(UUID.class))
                .single();
        db.sql("delete from agenda.desk_hours where desk_id = :desk and lower(valid) >= :since")
                .param("desk", command.desk())
                .param("since", command.since())
                .update();
        db.sql("""
                        update agenda.desk_hours set valid = daterange(lower(valid), :since)
                        where desk_id = :desk and valid @> :since::date
                        """)
                .param("desk", command.desk())
                .param("since", command.since())
                .update();
        for (ChangeHours.Opening opening : command.openings()) {
            add(command, opening);
        }
    }

    private void add(ChangeHours.Command command, ChangeHours.Opening opening) {
        db.sql("""
                        insert into agenda.desk_hours (id, desk_id, weekday, opens, closes, minutes, valid)
                        values (uuidv7(), :desk, :weekday, :opens, :closes, :minutes, daterange(:since, null))
                        """)
                .param("desk", command.desk())
                .param("weekday", opening.weekday())
                .param("opens", opening.opens())
                .param("closes", opening.closes())
                .param("minutes", command.minutes())
                .param("since", command.since())
                .update();
    }
}
