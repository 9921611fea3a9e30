package it.trama.delivery.absence;

import it.trama.delivery.Absences;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Noted under the policy of the body that gives and of who works on the record; others' come by a function that does not say why. */
@Repository
class AbsenceRows implements Absences, Absences.ByRules {

    record Whose(UUID recordId, UUID personId, String beneficiary, String title, boolean own, boolean sealed) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    AbsenceRows(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    Optional<Whose> whose(UUID assignment) {
        return db.sql("""
                        select record_id, person_id, beneficiary, title, organisation_id = delivery.acting_body() as own, compartment = 'SEALED' as sealed
                        from delivery.assignments where id = :id
                        """).param("id", assignment).query(Rows.as(Whose.class)).optional();
    }

    @Override
    public List<Absence> of(UUID assignment) {
        return db.sql("select * from delivery.absences_of(:assignment)")
                .param("assignment", assignment)
                .query((row, n) -> new Absence(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)),
                        row.getString("note"),
                        row.getBoolean("mine")))
                .list();
    }

    @Override
    public void note(NewAbsence absence) {
        Actor actor = actors.actor();
        int rows = db.sql("""
                        insert into delivery.absences (id, person_id, record_id, compartment, organisation_id, kind, valid, note, noted_by, noted_at)
                        select :id, a.person_id, a.record_id, a.compartment, :body, :kind, daterange(:from, :to), :note, :by, :now
                        from delivery.assignments a where a.id = :assignment
                        on conflict (id) do update set valid = absences.valid
                        """)
                .param("id", absence.id())
                .param("body", actor.organisation())
                .param("kind", absence.kind())
                .param("from", absence.valid().from())
                .param("to", absence.valid().to(), Types.DATE)
                .param("note", absence.note())
                .param("by", actor.user())
                .param("now", OffsetDateTime.now(clock))
                .param("assignment", absence.assignment())
                .update();
        if (rows == 0) {
            throw new NotFound();
        }
    }

    @Override
    public void end(UUID id, LocalDate on) {
        int rows = db.sql("""
                        update delivery.absences
                        set valid = case when lower(valid) >= :on then 'empty'::daterange else daterange(lower(valid), :on) end
                        where id = :id
                        """).param("id", id).param("on", on).update();
        if (rows == 0) {
            throw new NotFound();
        }
    }

    @Override
    public void away(UUID id, UUID assignment, String kind, LocalDate from) {
        db.sql("select delivery.away(:assignment, :id, :kind, :from, :by, :now)")
                .param("assignment", assignment)
                .param("id", id)
                .param("kind", kind)
                .param("from", from)
                .param("by", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .query()
                .singleRow();
    }

    @Override
    public void back(UUID assignment, LocalDate on) {
        db.sql("select delivery.back(:assignment, :on)")
                .param("assignment", assignment)
                .param("on", on)
                .query()
                .singleRow();
    }
}
