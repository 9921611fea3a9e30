package it.trama.transport.ride;

import it.trama.kernel.Actor;
import it.trama.transport.Ride.Passenger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests with their passengers; each makes its rides at once. */
@Repository
class Requests {

    /** @param person null: typed at an association's desk */
    record Subject(
            String owner, @Nullable UUID record, @Nullable UUID person, Passenger passenger, String basis) {}

    private final JdbcClient db;

    Requests(JdbcClient db) {
        this.db = db;
    }

    /** False: it was there already, from a first sending. */
    boolean add(NewRequest request, Subject of, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        insert into transport.requests (id, owner, record_id, compartment, person_id, asked_of, first_day, last_day, weekdays,
                                                        basis, asked_by, asker, asked_at)
                        values (:id, :owner, :record, 'ORDINARY', :person, :askedOf, :first, :last, :weekdays, :basis, :by, :asker, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", request.id())
                        .param("owner", of.owner())
                        .param("record", of.record(), Types.OTHER)
                        .param("person", of.person(), Types.OTHER)
                        .param("askedOf", request.askedOf(), Types.OTHER)
                        .param("first", request.days().first())
                        .param("last", request.days().last())
                        .param("weekdays", weekdays(request))
                        .param("basis", of.basis())
                        .param("by", actor.user())
                        .param("asker", actor.name())
                        .param("at", now)
                        .update()
                == 1;
    }

    private static Short[] weekdays(NewRequest request) {
        return request.days().weekdays().stream()
                .sorted()
                .map(Integer::shortValue)
                .toArray(Short[]::new);
    }

    void passenger(UUID request, String owner, Passenger who) {
        db.sql("""
                        insert into transport.passengers (request_id, owner, name, phone, from_address, to_address, notes)
                        values (:request, :owner, :name, :phone, :from, :to, :notes)
                        """)
                .param("request", request)
                .param("owner", owner)
                .param("name", who.name())
                .param("phone", who.phone())
                .param("from", who.from())
                .param("to", who.to())
                .param("notes", who.notes())
                .update();
    }

    /** @param at when they must be there or are fetched */
    void rides(
            NewRequest request,
            String owner,
            List<LocalDate> days,
            boolean back,
            LocalTime at,
            Actor by,
            OffsetDateTime now) {
        db.sql("""
                        insert into transport.rides (id, request_id, owner, day, leg, anchor, at, from_code, to_code, seats, wheelchairs,
                                                     asked_of, organisation_id, state, changed_by, changed_at)
                        select uuidv7(), :request, :owner, d, :leg, :anchor, :at, :from, :to, :seats, :wheelchairs, :askedOf, :askedOf, 'OPEN', :by, :now
                        from unnest(cast(:days as date[])) d
                        """)
                .param("request", request.id())
                .param("owner", owner)
                .param("leg", back ? "BACK" : "OUT")
                .param("anchor", back ? "PICK_UP" : request.times().anchor())
                .param("at", at)
                .param("from", back ? request.way().to() : request.way().from())
                .param("to", back ? request.way().from() : request.way().to())
                .param("seats", request.load().seats())
                .param("wheelchairs", request.load().wheelchairs())
                .param("askedOf", request.askedOf(), Types.OTHER)
                .param("by", by.user())
                .param("now", now)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    List<Request> ofRecord(UUID record) {
        return db.sql(
                        "select * from transport.requests where record_id = :record order by first_day desc, id limit 100")
                .param("record", record)
                .query(Requests::toRequest)
                .list();
    }

    /** Those of the own desk. */
    List<Request> ofDesk(String owner) {
        return db.sql("select * from transport.requests where owner = :owner order by last_day desc, id limit 100")
                .param("owner", owner)
                .query(Requests::toRequest)
                .list();
    }

    Optional<Request> find(UUID id) {
        return db.sql("select * from transport.requests where id = :id")
                .param("id", id)
                .query(Requests::toRequest)
                .optional();
    }

    private static Request toRequest(ResultSet row, int n) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getObject("record_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("asked_of", UUID.class),
                new Request.Days(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        numbers(row.getArray("weekdays"))),
                row.getString("asker"));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Stream.of((Short[]) array.getArray()).map(Short::intValue).toList();
    }
}
