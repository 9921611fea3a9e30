package it.trama.casefile.path;

import it.trama.casefile.RecordHead;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suspensions and transfers of records. */
@Repository
class PathChanges {

    /** @param notes diary entries that go with it */
    record Transfer(UUID id, String district, String contact, String basis, List<UUID> notes) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    PathChanges(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    /** Two at once: one suspension stays. */
    void suspend(RecordHead record, UUID id, String reason) {
        db.sql("""
                        insert into casefile.suspensions (id, record_id, compartment, valid, reason, noted_by)
                        values (:id, :record, :compartment, daterange(:today, null), :reason, :by)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("record", record.id())
                .param("compartment", record.compartment().name())
                .param("today", LocalDate.now(clock))
                .param("reason", reason)
                .param("by", actors.actor().user())
                .update();
    }

    /** What was suspended today has stood still for the day. */
    void resume(UUID record) {
        db.sql("""
                        update casefile.suspensions set valid = daterange(lower(valid), greatest(:today, lower(valid) + 1))
                        where record_id = :record and upper_inf(valid)
                        """).param("record", record).param("today", LocalDate.now(clock)).update();
    }

    /** Into the open period in charge; nothing when there is none, or another transfer waits. */
    void prepare(RecordHead record, Transfer transfer) {
        db.sql("""
                        insert into casefile.transfers (id, record_id, compartment, taking_id, district, contact, basis, notes, prepared_by, prepared_at)
                        select :id, t.record_id, t.compartment, t.id, :district, :contact, :basis, :notes, :by, :at
                        from casefile.takings_in_charge t where t.record_id = :record and upper_inf(t.valid)
                        on conflict do nothing
                        """)
                .param("id", transfer.id())
                .param("record", record.id())
                .param("district", transfer.district())
                .param("contact", transfer.contact())
                .param("basis", transfer.basis())
                .param("notes", transfer.notes().toArray(UUID[]::new))
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Transfer> find(UUID record, UUID transfer) {
        return db.sql(
                        "select id, district, contact, basis, notes from casefile.transfers where record_id = :record and id = :id")
                .param("record", record)
                .param("id", transfer)
                .query((row, _) -> new Transfer(
                        row.getObject("id", UUID.class),
                        row.getString("district"),
                        row.getString("contact"),
                        row.getString("basis"),
                        List.of((UUID[]) row.getArray("notes").getArray())))
                .optional();
    }

    boolean received(UUID record, UUID transfer, LocalDate day, String proof) {
        return db.sql("""
                        update casefile.transfers set received_on = :day, proof = :proof
                        where record_id = :record and id = :id and received_on is null and withdrawn_at is null
                        returning true
                        """)
                .param("day", day)
                .param("proof", proof)
                .param("record", record)
                .param("id", transfer)
                .query(Rows.scalar(Boolean.class))
                .optional()
                .isPresent();
    }
}
