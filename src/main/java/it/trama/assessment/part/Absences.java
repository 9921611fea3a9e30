package it.trama.assessment.part;

import it.trama.assessment.Closing;
import it.trama.assessment.SheetHead;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signatures that will not come, because who filled a section has left. */
@Repository
class Absences {

    /** Who filled a section and can sign no more. */
    record Gone(UUID userId, String name) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Absences(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Gone> gone(UUID sheet) {
        return db.sql("select user_id, name from assessment.signers_gone(:sheet)")
                .param("sheet", sheet)
                .query(Rows.as(Gone.class))
                .list();
    }

    List<Closing.Absence> of(UUID sheet) {
        return db.sql("""
                        select n.display_name as name, a.left_on, a.why,
                               coalesce((select b.display_name from trust.staff_names(array[a.noted_by]) b), '') as noted_by
                        from assessment.synthesis_absences a join trust.staff_names(
                            array(select user_id from assessment.synthesis_absences where assessment_id = :sheet)) n on n.user_id = a.user_id
                        where a.assessment_id = :sheet order by a.noted_at
                        """)
                .param("sheet", sheet)
                .query(Rows.as(Closing.Absence.class))
                .list();
    }

    void add(SheetHead sheet, NoteAbsence.Command absence) {
        db.sql("""
                        insert into assessment.synthesis_absences (assessment_id, user_id, record_id, compartment, left_on, why, noted_by, noted_at)
                        values (:sheet, :user, :record, :compartment, :left, :why, :by, :now) on conflict do nothing
                        """)
                .param("sheet", sheet.id())
                .param("user", absence.user())
                .param("record", sheet.record())
                .param("compartment", sheet.compartment().name())
                .param("left", absence.leftOn())
                .param("why", absence.why())
                .param("by", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
