package it.trama.casefile.need;

import it.trama.casefile.Needs;
import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs of records; the RECORD policy decides which exist for whom. */
@Repository
class NeedList implements Needs {

    /** @param outcome null while it is open */
    record Row(
            Need need,
            String coping,
            String source,
            Compartment compartment,
            @Nullable LocalDate until,
            @Nullable String outcome,
            int version) {}

    private final JdbcClient db;
    private final CurrentActor actors;

    NeedList(JdbcClient db, CurrentActor actors) {
        this.db = db;
        this.actors = actors;
    }

    @Override
    public List<Need> open(UUID record) {
        return db.sql("""
                        select id, area, problem, weight, lower(valid) as since from casefile.needs
                        where record_id = :record and upper_inf(valid) order by weight desc, lower(valid), id
                        """).param("record", record).query(Rows.as(Need.class)).list();
    }

    /** Open ones first, the most relevant first. */
    List<Row> all(UUID record) {
        return db.sql("""
                        select id, area, problem, weight, lower(valid) as since, coping, source, compartment, upper(valid) as until, outcome, version
                        from casefile.needs where record_id = :record
                        order by upper_inf(valid) desc, weight desc, lower(valid), id
                        """)
                .param("record", record)
                .query((row, _) -> new Row(
                        new Need(
                                row.getObject("id", UUID.class),
                                row.getString("area"),
                                row.getString("problem"),
                                row.getInt("weight"),
                                row.getObject("since", LocalDate.class)),
                        row.getString("coping"),
                        row.getString("source"),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("until", LocalDate.class),
                        row.getString("outcome"),
                        row.getInt("version")))
                .list();
    }

    /** A second sending of the same id changes nothing. */
    void add(NoteNeed.Command need) {
        db.sql("""
                        insert into casefile.needs (id, record_id, compartment, area, problem, weight, coping, source, valid, noted_by)
                        values (:id, :record, :compartment, :area, :problem, :weight, :coping, :source, daterange(:since, null), :by)
                        on conflict (id) do nothing
                        """)
                .param("id", need.id())
                .param("record", need.record())
                .param("compartment", need.compartment().name())
                .param("area", need.what().area())
                .param("problem", need.what().problem())
                .param("weight", need.what().weight())
                .param("coping", need.what().coping())
                .param("source", need.source())
                .param("since", need.since())
                .param("by", actors.actor().user())
                .update();
    }

    /** The day it began, while it is open. */
    Optional<LocalDate> openSince(UUID record, UUID need) {
        return db.sql(
                        "select lower(valid) from casefile.needs where record_id = :record and id = :id and upper_inf(valid)")
                .param("record", record)
                .param("id", need)
                .query(Rows.scalar(LocalDate.class))
                .optional();
    }

    /** A need has one day at least. */
    void end(UUID need, LocalDate day, String outcome) {
        db.sql("""
                        update casefile.needs set valid = daterange(lower(valid), greatest(:day, lower(valid) + 1)), outcome = :outcome, version = version + 1
                        where id = :id and upper_inf(valid)
                        """)
                .param("id", need)
                .param("day", day)
                .param("outcome", outcome)
                .update();
    }
}
