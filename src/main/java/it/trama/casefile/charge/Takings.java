package it.trama.casefile.charge;

import it.trama.kernel.NotFound;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Periods in charge. */
@Repository
class Takings {

    /** What may be told of a person before taking them in charge. */
    record Known(
            @Nullable UUID recordId,
            boolean inCharge,
            @Nullable LocalDate freeFrom,
            @Nullable String team,
            boolean deceased) {}

    record Open(UUID id, UUID record, LocalDate since, int version) {}

    private final JdbcClient db;
    private final CurrentActor actors;

    Takings(JdbcClient db, CurrentActor actors) {
        this.db = db;
        this.actors = actors;
    }

    Optional<Known> known(UUID person) {
        return db.sql("select record_id, in_charge, free_from, team, deceased from casefile.charge_of(:person)")
                .param("person", person)
                .query(Rows.as(Known.class))
                .optional();
    }

    /** Two workers at once: the second waits here and then finds the first's. */
    void lock(UUID person) {
        db.sql(
                        "select pg_advisory_xact_lock(hashtextextended('casefile:' || coalesce(people.canonical(:person), :person), 0)) is null")
                .param("person", person)
                .query(Rows.scalar(Boolean.class))
                .list();
    }

    Optional<UUID> recordOf(UUID taking) {
        return db.sql("select record_id from casefile.takings_in_charge where id = :id")
                .param("id", taking)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    void add(TakeInCharge.Command command, UUID record, int subdistrict) {
        db.sql("""
                        insert into casefile.takings_in_charge
                            (id, record_id, compartment, valid, case_manager, organisation_id, team_id, subdistrict, area, economic_poverty)
                        values (:id, :record, 'ORDINARY', daterange(:from, null), :manager, :organisation, :team, :subdistrict, :area, :poverty)
                        """)
                .param("id", command.id())
                .param("record", record)
                .param("from", command.from())
                .param("manager", command.staff().manager())
                .param("organisation", actors.actor().organisation())
                .param("team", command.staff().team())
                .param("subdistrict", subdistrict)
                .param("area", command.area().name())
                .param("poverty", command.economicPoverty())
                .update();
    }

    Optional<Open> open(UUID record) {
        return db.sql("""
                        select id, record_id as record, lower(valid) as since, version from casefile.takings_in_charge
                        where record_id = :record and upper_inf(valid)
                        """).param("record", record).query(Rows.as(Open.class)).optional();
    }

    /** A period has one day at least: what began today ends with the day. */
    void close(Open open, CloseCharge.Command closing) {
        int updated = db.sql("""
                        update casefile.takings_in_charge
                        set valid = daterange(lower(valid), greatest(:day, lower(valid) + 1)), closure_reason = :reason, situation = :situation,
                            final_note = :note, left_open = :left, closed_by = :by, version = version + 1
                        where id = :id and version = :version and upper_inf(valid)
                        """)
                .param("id", open.id())
                .param("version", open.version())
                .param("day", closing.day())
                .param("reason", closing.why().reason())
                .param("situation", closing.why().situation())
                .param("note", closing.why().note())
                .param("left", closing.left().toArray(String[]::new))
                .param("by", actors.actor().user())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("taking in charge changed meanwhile");
        }
    }

    boolean closedForMe(UUID record) {
        return db.sql("select casefile.closed_for_me(:record)")
                .param("record", record)
                .query(Rows.scalar(Boolean.class))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
