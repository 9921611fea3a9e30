package it.trama.signal.cohort;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls made and what they settled. */
@Repository
class Calls {

    record Call(LocalDate on, String label, String note, UUID by) {}

    private final JdbcClient db;
    private final Clock clock;

    Calls(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Call> of(UUID person) {
        return db.sql("""
                        select k.called_on as on, o.label, k.note, k.by from signal.cohort_calls k join signal.cohort_outcomes o on o.code = k.result
                        where k.person_id = :id order by k.called_on desc, k.id
                        """).param("id", person).query(Rows.as(Call.class)).list();
    }

    /** False: it was written before. */
    boolean add(UUID id, UUID person, String result, String note, Actor by) {
        return db.sql("""
                        insert into signal.cohort_calls (id, person_id, called_on, result, note, by) values (:id, :person, :on, :result, :note, :by)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("on", LocalDate.now(clock))
                        .param("result", result)
                        .param("note", note)
                        .param("by", by.user())
                        .update()
                == 1;
    }

    void again(UUID person, LocalDate on) {
        db.sql("update signal.cohort_people set planned_on = :on where id = :id")
                .param("on", on)
                .param("id", person)
                .update();
    }

    /** @param outcome null: it is open again */
    void settle(UUID person, @Nullable String outcome) {
        db.sql(
                        "update signal.cohort_people set outcome = :outcome, settled_on = :on where id = :id and contact_id is null")
                .param("outcome", outcome, Types.VARCHAR)
                .param("on", outcome == null ? null : LocalDate.now(clock), Types.DATE)
                .param("id", person)
                .update();
    }

    void becameAccess(UUID person, String outcome, UUID contact, UUID who) {
        db.sql("""
                        update signal.cohort_people set outcome = :outcome, settled_on = :on, contact_id = :contact, person_id = :who where id = :id
                        """)
                .param("outcome", outcome)
                .param("on", LocalDate.now(clock))
                .param("contact", contact)
                .param("who", who)
                .param("id", person)
                .update();
    }
}
