package it.trama.signal.antenna;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signals of an antenna: those the actor sent, and those of colleagues for who signs them. */
@Repository
class Outbox {

    record Antenna(String kind, boolean countersign, boolean mine) {}

    /**
     * @param name   empty for a sealed one: who looks over the shoulder reads nothing
     * @param phrase the last thing that was told
     */
    record Row(
            UUID id,
            String receipt,
            OffsetDateTime writtenAt,
            String name,
            String state,
            boolean mine,
            @Nullable String phrase) {}

    record Told(String phrase, OffsetDateTime at) {}

    private final JdbcClient db;
    private final Clock clock;

    Outbox(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How the body sends, and whether the actor is who signs for it; empty: it is no antenna. */
    Optional<Antenna> antenna(UUID organisation) {
        return db.sql("""
                        select kind, countersign, signal.countersigns(organisation_id) as mine from signal.antennas where organisation_id = :body
                        """)
                .param("body", organisation)
                .query(Rows.as(Antenna.class))
                .optional();
    }

    /** False: it is there already, as after a second click. */
    boolean add(Sent sent, Actor by) {
        return db.sql("""
                        insert into signal.signals (id, receipt, organisation_id, sender, sheet, sheet_version, written_at, family_name, given_name,
                                                    birth_date, municipality, reach, indicators, words, consent, consent_why, networks, state)
                        values (:id, :receipt, :body, :sender, :sheet, :version, :now, :family, :given, :birth, :municipality, :reach,
                                :indicators, :words, :consent, :why, :networks, :state)
                        on conflict (id) do nothing
                        """).paramSource(values(sent, by)).update() > 0;
    }

    private MapSqlParameterSource values(Sent sent, Actor by) {
        return new MapSqlParameterSource("id", sent.id())
                .addValue("receipt", sent.receipt())
                .addValue("body", by.organisation())
                .addValue("sender", by.user())
                .addValue("now", OffsetDateTime.now(clock))
                .addValue("sheet", sent.sheet().code())
                .addValue("version", sent.sheet().version())
                .addValue("family", sent.who().family())
                .addValue("given", sent.who().given())
                .addValue("birth", sent.who().birth(), Types.DATE)
                .addValue("municipality", sent.who().municipality(), Types.CHAR)
                .addValue("reach", sent.who().reach())
                .addValue("indicators", sent.seen().indicators().toArray(String[]::new))
                .addValue("words", sent.seen().words())
                .addValue("consent", sent.consent().name())
                .addValue("why", sent.seen().why())
                .addValue("networks", sent.networks().stream().map(Enum::name).toArray(String[]::new))
                .addValue("state", sent.state());
    }

    /** To the team of the residence, or to the network; and the sender hears that it arrived. */
    void deliver(UUID signal, String key, LocalDate due, Instant now) {
        db.sql("select signal.deliver(:id, :matter, :key, :due, :now) is null")
                .param("id", signal)
                .param("matter", UUID.randomUUID())
                .param("key", key)
                .param("due", due)
                .param("now", OffsetDateTime.ofInstant(now, clock.getZone()))
                .query(Rows.scalar(Boolean.class))
                .list();
        db.sql("insert into signal.feedback (signal_id, phrase, at) values (:id, 'RECEIVED', :now)")
                .param("id", signal)
                .param("now", OffsetDateTime.ofInstant(now, clock.getZone()))
                .update();
    }

    List<Row> all() {
        return db.sql("""
                        select s.id, s.receipt, s.written_at, case when cardinality(s.networks) = 0 then s.family_name || ' ' || s.given_name else '' end as name, s.state,
                               'u:' || s.sender = any (trust.actor_keys()) as mine,
                               (select f.phrase from signal.feedback f where f.signal_id = s.id order by f.at desc, f.id desc limit 1) as phrase
                        from signal.signals s
                        where 'u:' || s.sender = any (trust.actor_keys()) or s.state = 'TO_COUNTERSIGN' or s.countersigner is not null
                        order by s.written_at desc limit 100
                        """).query(Rows.as(Row.class)).list();
    }

    List<Told> told(UUID signal) {
        return db.sql("select phrase, at from signal.feedback where signal_id = :id order by at, id")
                .param("id", signal)
                .query(Rows.as(Told.class))
                .list();
    }

    /** True when it still waited to be signed. */
    boolean settle(UUID signal, String state, Actor by, String why) {
        return db.sql("""
                        update signal.signals set state = :state, countersigner = :by, countersigned_at = :now, state_why = :why
                        where id = :id and state = 'TO_COUNTERSIGN'
                        """)
                        .param("state", state)
                        .param("by", by.user())
                        .param("now", OffsetDateTime.now(clock))
                        .param("why", why)
                        .param("id", signal)
                        .update()
                > 0;
    }
}
