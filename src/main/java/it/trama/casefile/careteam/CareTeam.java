package it.trama.casefile.careteam;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import it.trama.trust.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members of the care team of a record. */
@Repository
class CareTeam {

    record Row(UUID id, String name, String function, LocalDate since) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    CareTeam(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Row> of(UUID record) {
        return db.sql("""
                        select m.id, m.function, lower(m.valid) as since,
                               coalesce(o.name, t.name, (select s.display_name from trust.staff_names(array[substr(m.holder, 3)::uuid]) s), '') as name
                        from casefile.care_team_members m
                        left join trust.organisations o on m.holder = 'o:' || o.id
                        left join trust.teams t on m.holder = 't:' || t.id
                        where m.record_id = :record and m.valid @> trust.today()
                        order by lower(m.valid), name
                        """).param("record", record).query(Rows.as(Row.class)).list();
    }

    boolean has(UUID record, UUID member) {
        return db.sql("select exists (select from casefile.care_team_members where record_id = :record and id = :id)")
                .param("record", record)
                .param("id", member)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** False when the same holder is already in the team. */
    boolean add(AddMember.Command member, Holder holder, String compartment) {
        return db.sql("""
                        insert into casefile.care_team_members (id, record_id, compartment, holder, function, valid, added_by)
                        values (:id, :record, :compartment, :holder, :function, daterange(:today, null), :by)
                        on conflict do nothing
                        """)
                        .param("id", member.id())
                        .param("record", member.record())
                        .param("compartment", compartment)
                        .param("holder", holder.key())
                        .param("function", member.function())
                        .param("today", LocalDate.now(clock))
                        .param("by", actors.actor().user())
                        .update()
                == 1;
    }

    /** Who came today leaves with the day. The holder; empty: already gone. */
    Optional<Holder> remove(UUID record, UUID member, LocalDate day) {
        return db.sql("""
                        update casefile.care_team_members set valid = daterange(lower(valid), greatest(:day, lower(valid) + 1))
                        where record_id = :record and id = :id and upper_inf(valid)
                        returning holder
                        """)
                .param("record", record)
                .param("id", member)
                .param("day", day)
                .query(Rows.scalar(String.class))
                .optional()
                .map(Holder::new);
    }
}
