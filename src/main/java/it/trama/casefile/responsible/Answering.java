package it.trama.casefile.responsible;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answered for one record, and how much work it asked, over time. */
@Repository
class Answering {

    record Past(String worker, LocalDate since, @Nullable LocalDate until, String reason, boolean undone) {}

    record Degree(String level, LocalDate since, @Nullable LocalDate until, String by) {}

    record Weight(String level, BigDecimal weight) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Answering(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Past> managers(UUID record) {
        return db.sql("""
                        with page as materialized (select * from casefile.case_managers where record_id = :record)
                        select s.display_name as worker, lower(p.valid) as since, upper(p.valid) as until, p.reason, p.undone_at is not null as undone
                        from page p join trust.staff_names((select array_agg(distinct worker) from page)) s on s.user_id = p.worker
                        order by lower(p.valid) desc, p.assigned_at desc nulls last
                        """).param("record", record).query(Rows.as(Past.class)).list();
    }

    List<Degree> degrees(UUID record) {
        return db.sql("""
                        with page as materialized (select * from casefile.intensities where record_id = :record)
                        select p.level, lower(p.valid) as since, upper(p.valid) as until, s.display_name as by
                        from page p join trust.staff_names((select array_agg(distinct set_by) from page)) s on s.user_id = p.set_by
                        order by lower(p.valid) desc
                        """).param("record", record).query(Rows.as(Degree.class)).list();
    }

    List<Weight> weights() {
        return db.sql("select level, weight from casefile.intensity_weights order by weight")
                .query(Rows.as(Weight.class))
                .list();
    }

    /** From today on; what was said today is said again. False when the record is not in charge. */
    boolean set(UUID record, String level, LocalDate today) {
        if (saidAgain(record, level, today)) {
            return true;
        }
        db.sql("""
                        update casefile.intensities set valid = daterange(lower(valid), :today)
                        where record_id = :record and upper_inf(valid)
                        """).param("record", record).param("today", today).update();
        return db.sql("""
                        insert into casefile.intensities (record_id, compartment, taking_id, level, valid, set_by, set_at)
                        select record_id, compartment, id, :level, daterange(:today, null), :by, :now
                        from casefile.takings_in_charge where record_id = :record and upper_inf(valid)
                        """)
                        .param("level", level)
                        .param("by", actors.actor().user())
                        .param("now", OffsetDateTime.now(clock))
                        .param("record", record)
                        .param("today", today)
                        .update()
                == 1;
    }

    private boolean saidAgain(UUID record, String level, LocalDate today) {
        return db.sql("""
                        update casefile.intensities set level = :level, set_by = :by, set_at = :now
                        where record_id = :record and lower(valid) = :today and upper_inf(valid)
                        """)
                        .param("level", level)
                        .param("by", actors.actor().user())
                        .param("now", OffsetDateTime.now(clock))
                        .param("record", record)
                        .param("today", today)
                        .update()
                > 0;
    }

    /** Puts today's manager on the period in charge where another begins today. */
    int turn() {
        return db.sql("select casefile.turn_managers(:today)")
                .param("today", LocalDate.now(clock))
                .query(Rows.scalar(Integer.class))
                .single();
    }
}
