package it.trama.people.kin;

import it.trama.people.RepresentativeKind;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes relations and appointments. */
@Repository
class TieRegister {

    /** @param kind what the first is to the second, as stored */
    record NewTie(
            UUID id,
            UUID one,
            UUID other,
            String kind,
            LocalDate since,
            @Nullable LocalDate until,
            String note) {}

    /** @param representative null: not a person of the registry */
    record NewAppointment(
            UUID id,
            UUID person,
            @Nullable UUID representative,
            String name,
            RepresentativeKind kind,
            boolean mayAct,
            Terms terms) {}

    record Terms(
            LocalDate since,
            @Nullable LocalDate until,
            String scope,
            String court,
            String order,
            String source,
            String phone) {}

    private final JdbcClient db;

    TieRegister(JdbcClient db) {
        this.db = db;
    }

    /** False: it was there already, by this id or as the same relation on the same days. */
    boolean add(NewTie tie, UUID by) {
        return db.sql("""
                        insert into people.relations (id, person_id, other_id, kind, note, valid, recorded_by)
                        select :id, :one, :other, :kind, :note, daterange(:since, :until), :by
                        where not exists (select from people.relations r where r.kind = :kind and r.valid && daterange(:since, :until)
                                          and r.person_id = any (people.ids_of(:one)) and r.other_id = any (people.ids_of(:other)))
                        on conflict (id) do nothing
                        """)
                        .param("id", tie.id())
                        .param("one", tie.one())
                        .param("other", tie.other())
                        .param("kind", tie.kind())
                        .param("note", tie.note())
                        .param("since", tie.since())
                        .param("until", tie.until(), Types.DATE)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whose relation it is, when it runs on the day. */
    boolean end(UUID tie, UUID person, LocalDate day) {
        return db.sql("""
                        update people.relations set valid = daterange(lower(valid), :day)
                        where id = :tie and (person_id = any (people.ids_of(:person)) or other_id = any (people.ids_of(:person)))
                          and valid @> cast(:day as date) and lower(valid) < :day
                        """)
                        .param("tie", tie)
                        .param("person", person)
                        .param("day", day)
                        .update()
                == 1;
    }

    void appoint(NewAppointment a, UUID by) {
        Terms terms = a.terms();
        db.sql("""
                        insert into people.representatives (id, person_id, representative_id, name, kind, may_act, scope, court, order_number,
                                                            source, phone, valid, recorded_by)
                        values (:id, :person, :representative, :name, :kind, :mayAct, :scope, :court, :order, :source, :phone,
                                daterange(:since, :until), :by)
                        on conflict (id) do nothing
                        """)
                .param("id", a.id())
                .param("person", a.person())
                .param("representative", a.representative(), Types.OTHER)
                .param("name", a.name())
                .param("kind", a.kind().name())
                .param("mayAct", a.mayAct())
                .param("scope", terms.scope())
                .param("court", terms.court())
                .param("order", terms.order())
                .param("source", terms.source())
                .param("phone", terms.phone())
                .param("since", terms.since())
                .param("until", terms.until(), Types.DATE)
                .param("by", by)
                .update();
    }

    /** The name of who was appointed, when the appointment runs on the day and now ends. */
    Optional<String> dismiss(UUID appointment, UUID person, LocalDate day) {
        return db.sql("""
                        update people.representatives set valid = daterange(lower(valid), :day)
                        where id = :id and person_id = any (people.ids_of(:person)) and valid @> cast(:day as date) and lower(valid) < :day
                        returning kind
                        """)
                .param("id", appointment)
                .param("person", person)
                .param("day", day)
                .query(Rows.scalar(String.class))
                .optional();
    }
}
