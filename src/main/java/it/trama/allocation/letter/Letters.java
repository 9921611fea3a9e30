package it.trama.allocation.letter;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of letters, one series for each year; and the number of the protocol that they bear. */
@Repository
class Letters {

    record Letter(String istatCode, int year, int number, LocalDate madeOn) {}

    record Protocol(String number, LocalDate registeredOn) {}

    private final JdbcClient db;

    Letters(JdbcClient db) {
        this.db = db;
    }

    List<Letter> of(UUID proposal) {
        return db.sql("""
                        select istat_code, year, number, made_on from allocation.letters
                        where proposal_id = :proposal order by number
                        """)
                .param("proposal", proposal)
                .query(Rows.as(Letter.class))
                .list();
    }

    /** One for each municipality that has a part, by name; who was numbered keeps the number. Whoever numbers at the same time waits. */
    void number(UUID proposal, LocalDate day, UUID by) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtext('allocation.letters'))) as locked")
                .query(Integer.class)
                .single();
        db.sql("""
                        insert into allocation.letters (id, proposal_id, istat_code, year, number, made_on, made_by)
                        select uuidv7(), :proposal, s.istat_code, :year,
                               (select coalesce(max(l.number), 0) from allocation.letters l where l.year = :year)
                               + row_number() over (order by m.name), :day, :by
                        from allocation.shares s join territory.pub_municipalities m on m.istat_code = s.istat_code
                        where s.proposal_id = :proposal
                          and not exists (select from allocation.letters l where l.proposal_id = :proposal)
                        """)
                .param("proposal", proposal)
                .param("year", day.getYear())
                .param("day", day)
                .param("by", by)
                .update();
    }

    Optional<Protocol> protocol(UUID proposal) {
        return db.sql("select number, registered_on from allocation.protocols where proposal_id = :proposal")
                .param("proposal", proposal)
                .query(Rows.as(Protocol.class))
                .optional();
    }

    void register(UUID proposal, Protocol protocol, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into allocation.protocols (proposal_id, number, registered_on, written_by, written_at)
                        values (:proposal, :number, :on, :by, :at)
                        on conflict (proposal_id) do update set number = excluded.number, registered_on = excluded.registered_on,
                            written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .param("proposal", proposal)
                .param("number", protocol.number())
                .param("on", protocol.registeredOn())
                .param("by", by)
                .param("at", at)
                .update();
    }
}
