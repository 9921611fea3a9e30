package it.trama.agenda.calendar;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When workers are busy, and with what where the actor may know. */
@Repository
class CalendarRows {

    /** @param about null: the actor may know only that the worker is busy */
    record Row(
            UUID id,
            UUID worker,
            OffsetDateTime starts,
            OffsetDateTime ends,
            @Nullable About about) {}

    record About(
            String kind,
            String state,
            String place,
            @Nullable String person) {}

    private record Flat(
            UUID id,
            UUID worker,
            OffsetDateTime starts,
            OffsetDateTime ends,
            @Nullable String kind,
            @Nullable String said,
            @Nullable String person) {

        Row row() {
            String k = kind;
            String[] parts = said == null ? new String[] {"", ""} : said.split("\n", 2);
            return new Row(id, worker, starts, ends, k == null ? null : new About(k, parts[0], parts[1], person));
        }
    }

    /** One appointment of a record. */
    record OfRecord(UUID id, OffsetDateTime starts, String kind, String state, String place, String whatNext) {}

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final JdbcClient db;

    CalendarRows(JdbcClient db) {
        this.db = db;
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ROME).toOffsetDateTime();
    }

    /** @param workers empty: all of the body that the actor acts for */
    List<Row> between(LocalDate from, LocalDate until, List<UUID> workers, UUID body) {
        return db
                .sql("""
                        with page as materialized (
                            select a.appointment_id as id, a.worker, lower(a.during) as starts, upper(a.during) as ends, p.kind, p.record_id,
                                   p.state || E'\\n' || coalesce(nullif(concat_ws(', ', nullif(p.place, ''), r.name, m.name), ''), '') as said
                            from agenda.attendances a
                            left join agenda.appointments p on p.id = a.appointment_id
                            left join agenda.rooms r on r.id = p.room_id
                            left join agenda.mediators m on m.id = p.mediator_id
                            where a.active and a.during && tstzrange(:from, :until)
                              and (a.worker = any (:workers) or (:all and a.organisation_id = :body)))
                        select p.id, p.worker, p.starts, p.ends, p.kind, p.said, n.name as person
                        from page p
                        left join casefile.record_names((select array_agg(distinct record_id) from page)) n on n.record_id = p.record_id
                        order by p.starts, p.id
                        """)
                .param("from", midnight(from))
                .param("until", midnight(until))
                .param("workers", workers.toArray(UUID[]::new))
                .param("all", workers.isEmpty())
                .param("body", body)
                .query(Rows.as(Flat.class))
                .list()
                .stream()
                .map(Flat::row)
                .toList();
    }

    List<OfRecord> ofRecord(UUID record) {
        return db.sql("""
                        select id, lower(during) as starts, kind, state, place, what_next from agenda.appointments
                        where record_id = :record order by lower(during) desc limit 200
                        """)
                .param("record", record)
                .query(Rows.as(OfRecord.class))
                .list();
    }
}
