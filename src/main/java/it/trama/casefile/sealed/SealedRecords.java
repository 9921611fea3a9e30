package it.trama.casefile.sealed;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the RECORD policy shows of sealed records, and the one function that opens them. */
@Repository
class SealedRecords {

    /** A row of the list: a number, never a name. */
    record Row(
            UUID id,
            String number,
            String network,
            LocalDate opened,
            @Nullable LocalDate written,
            @Nullable LocalDate ended) {}

    /** @param networks for which the actor is named */
    record Held(int networks, int records, int open) {}

    record Kept(
            String network,
            String organisation,
            String reason,
            @Nullable LocalDate endedOn,
            String ending) {}

    record SafeContact(UUID id, String what, String caution, LocalDate since) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    SealedRecords(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    /** For which networks the actor is named today, for the body they act for. */
    List<String> networks() {
        return db.sql("select network from trust.sealed_networks() order by 1")
                .query(Rows.scalar(String.class))
                .list();
    }

    Held held() {
        return db.sql("""
                        select (select count(*) from trust.sealed_networks())::integer as networks, count(*)::integer as records,
                               (count(*) filter (where s.ended_on is null))::integer as open
                        from casefile.sealed_records s join casefile.social_records r on r.id = s.record_id
                        """).query(Rows.as(Held.class)).single();
    }

    /** Empty: not named for the network, or no such person for the actor. */
    Optional<UUID> open(OpenSealed.Command command) {
        return db.sql("select casefile.open_sealed(:id, :person, :network, :why)")
                .param("id", command.id())
                .param("person", command.person())
                .param("network", command.network().name())
                .param("why", command.why())
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    List<Row> all() {
        return db.sql("""
                        select r.id, r.number, s.network, r.opened_on as opened, s.ended_on as ended,
                               (select max(e.happened_on) from casefile.diary_entries e where e.record_id = r.id) as written
                        from casefile.sealed_records s join casefile.social_records r on r.id = s.record_id
                        order by s.ended_on is not null, r.opened_on desc, r.number
                        """).query(Rows.as(Row.class)).list();
    }

    /** Those of a person that the actor opens. */
    List<UUID> ofPerson(UUID person) {
        return db.sql(
                        "select record_id from casefile.sealed_records where person_id = any (people.ids_of(:person)) order by 1")
                .param("person", person)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    Optional<Kept> kept(UUID record) {
        return db.sql("""
                        select s.network, o.name as organisation, s.reason, s.ended_on, s.ending
                        from casefile.sealed_records s join trust.organisations o on o.id = s.organisation_id where s.record_id = :record
                        """).param("record", record).query(Rows.as(Kept.class)).optional();
    }

    void end(UUID record, String why) {
        db.sql(
                        "update casefile.sealed_records set ended_on = :today, ending = :why where record_id = :record and ended_on is null")
                .param("today", LocalDate.now(clock))
                .param("why", why)
                .param("record", record)
                .update();
    }

    List<SafeContact> contacts(UUID record) {
        return db.sql("""
                        select id, what, caution, lower(valid) as since from casefile.sealed_contacts
                        where record_id = :record and ended_at is null order by noted_at
                        """)
                .param("record", record)
                .query(Rows.as(SafeContact.class))
                .list();
    }

    void add(UUID id, UUID record, String what, String caution) {
        db.sql("""
                        insert into casefile.sealed_contacts (id, record_id, what, caution, valid, noted_by, noted_at)
                        values (:id, :record, :what, :caution, daterange(:today, null), :by, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("record", record)
                .param("what", what)
                .param("caution", caution)
                .param("today", LocalDate.now(clock))
                .param("by", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void drop(UUID record, UUID contact) {
        db.sql("""
                        update casefile.sealed_contacts
                        set valid = daterange(lower(valid), greatest(:today, lower(valid) + 1)), ended_at = :now
                        where record_id = :record and id = :id and ended_at is null
                        """)
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("record", record)
                .param("id", contact)
                .update();
    }
}
