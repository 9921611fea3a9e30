package it.trama.agenda.booking;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rooms of the body, mediators of the district, desks. */
@Repository
class Resources {

    record Room(UUID id, String name, String place) {}

    record Mediator(UUID id, String name, String area, String languages) {}

    record Desk(UUID id, String name, String place) {}

    private final JdbcClient db;
    private final CurrentActor actors;

    Resources(JdbcClient db, CurrentActor actors) {
        this.db = db;
        this.actors = actors;
    }

    List<Room> rooms() {
        return db.sql("""
                        select id, name, place from agenda.rooms
                        where organisation_id = :body and coalesce(upper(valid) > trust.today(), true) order by name
                        """)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Room.class))
                .list();
    }

    List<Mediator> mediators() {
        return db.sql("""
                        select id, name, area, array_to_string(languages, ', ') as languages from agenda.mediators
                        where coalesce(upper(valid) > trust.today(), true) order by area, name
                        """).query(Rows.as(Mediator.class)).list();
    }

    List<Desk> desks() {
        return db.sql("""
                        select id, name, place from agenda.desks
                        where organisation_id = :body and coalesce(upper(valid) > trust.today(), true) order by name
                        """)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Desk.class))
                .list();
    }

    /** Who of these may not open the record. */
    List<String> withoutRight(UUID record, List<UUID> workers) {
        return db.sql("""
                        select s.display_name from trust.staff_names(:workers) s
                        where not agenda.opens(:record, s.user_id) order by 1
                        """)
                .param("record", record)
                .param("workers", workers.toArray(UUID[]::new))
                .query(Rows.scalar(String.class))
                .list();
    }
}
