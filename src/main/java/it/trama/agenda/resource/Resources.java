package it.trama.agenda.resource;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Desks, rooms and mediators of the actor's body. */
@Repository
class Resources {

    /** @param place of a mediator: how they are reached; {@code until} the first day on which it is there no more */
    record Resource(
            UUID id,
            String name,
            String place,
            @Nullable String area,
            @Nullable String languages,
            @Nullable LocalDate until) {}

    private final JdbcClient db;
    private final CurrentActor actors;

    Resources(JdbcClient db, CurrentActor actors) {
        this.db = db;
        this.actors = actors;
    }

    private UUID body() {
        return actors.actor().organisation();
    }

    /** Those that are there first. */
    List<Resource> of(Kind kind) {
        return db.sql("""
                        select id, name, place, area, languages, until from agenda.resources where organisation_id = :body and kind = :kind
                        order by coalesce(until <= trust.today(), false), name, id
                        """)
                .param("body", body())
                .param("kind", kind.name())
                .query(Rows.as(Resource.class))
                .list();
    }

    Optional<Resource> find(Kind kind, UUID id) {
        return db.sql("""
                        select id, name, place, area, languages, until from agenda.resources
                        where organisation_id = :body and kind = :kind and id = :id
                        """)
                .param("body", body())
                .param("kind", kind.name())
                .param("id", id)
                .query(Rows.as(Resource.class))
                .optional();
    }

    void add(Save.Command command) {
        String sql = switch (command.kind()) {
            case DESK ->
                "insert into agenda.desks (id, organisation_id, name, place) values (:id, :body, :name, :place) on conflict (id) do nothing";
            case ROOM ->
                "insert into agenda.rooms (id, organisation_id, name, place) values (:id, :body, :name, :place) on conflict (id) do nothing";
            case MEDIATOR -> """
                insert into agenda.mediators (id, organisation_id, name, contact, area, languages)
                values (:id, :body, :name, :place, :area, :languages) on conflict (id) do nothing
                """;
        };
        write(sql, command);
    }

    void change(Save.Command command) {
        String sql = switch (command.kind()) {
            case DESK ->
                "update agenda.desks set name = :name, place = :place where id = :id and organisation_id = :body";
            case ROOM ->
                "update agenda.rooms set name = :name, place = :place where id = :id and organisation_id = :body";
            case MEDIATOR -> """
                update agenda.mediators set name = :name, contact = :place, area = :area, languages = :languages
                where id = :id and organisation_id = :body
                """;
        };
        write(sql, command);
    }

    private void write(String sql, Save.Command command) {
        db.sql(sql)
                .param("id", command.id())
                .param("body", body())
                .param("name", command.name())
                .param("place", command.place())
                .param("area", command.area())
                .param("languages", command.languages().toArray(String[]::new))
                .update();
    }

    /** From that day on it is there no more; taken back when the day is null. */
    void end(Kind kind, UUID id, @Nullable LocalDate day) {
        String sql = switch (kind) {
            case DESK ->
                "update agenda.desks set valid = daterange(lower(valid), :day) where id = :id and organisation_id = :body";
            case ROOM ->
                "update agenda.rooms set valid = daterange(lower(valid), :day) where id = :id and organisation_id = :body";
            case MEDIATOR ->
                "update agenda.mediators set valid = daterange(lower(valid), :day) where id = :id and organisation_id = :body";
        };
        db.sql(sql)
                .param("id", id)
                .param("body", body())
                .param("day", day, Types.DATE)
                .update();
    }
}
