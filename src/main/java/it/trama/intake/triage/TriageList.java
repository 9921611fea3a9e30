package it.trama.intake.triage;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits at the actor's desk or for one of the actor's teams. Who was taken in charge meanwhile waits no more. */
@Repository
class TriageList {

    record Row(
            UUID contact,
            UUID person,
            String asks,
            OffsetDateTime since,
            @Nullable String team,
            @Nullable String takenBy,
            @Nullable LocalDate byWhen) {}

    /** @param name empty where the registry shows none to the actor */
    record Mine(
            String asks,
            OffsetDateTime since,
            @Nullable LocalDate byWhen,
            @Nullable String name) {}

    private static final String OPEN = """
            from intake.triage w
            left join trust.teams t on t.id = w.team_id
            where w.answered_at is null
              and not (w.asks = 'TAKEN_IN_CHARGE' and coalesce((select c.in_charge from casefile.charge_of(w.person_id) c), false))
            """;

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    TriageList(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Row> open() {
        return db.sql("""
                        with page as materialized (
                            select w.contact_id as contact, w.person_id as person, w.asks, w.since, t.name as team, w.taken_by, w.by_when
                        """ + OPEN + """
                            order by w.since limit 200)
                        select p.contact, p.person, p.asks, p.since, p.team, s.display_name as taken_by, p.by_when
                        from page p
                        left join trust.staff_names((select array_agg(distinct taken_by) from page)) s on s.user_id = p.taken_by
                        order by p.since
                        """).query(Rows.as(Row.class)).list();
    }

    /** What waits for one of the teams and nobody took, or what the actor took. */
    List<Mine> ofMine(UUID[] teams) {
        return db.sql("""
                        select w.asks, w.since, w.by_when,
                               (select p.family_name || ' ' || p.given_name from people.persons p where p.id = people.canonical(w.person_id)) as name
                        """ + OPEN + """
                          and (w.taken_by = :me or w.taken_by is null and w.team_id = any (:teams)) order by w.since limit 100
                        """)
                .param("me", actors.actor().user())
                .param("teams", teams)
                .query(Rows.as(Mine.class))
                .list();
    }

    Optional<UUID> person(UUID contact) {
        return db.sql("select person_id from intake.triage where contact_id = :id and answered_at is null for update")
                .param("id", contact)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    void take(UUID contact, LocalDate by) {
        db.sql("update intake.triage set taken_by = :me, by_when = :by where contact_id = :id")
                .param("me", actors.actor().user())
                .param("by", by)
                .param("id", contact)
                .update();
        step(contact, "TAKEN", null, "");
    }

    void handOn(UUID contact, UUID team, String note) {
        step(contact, "HANDED_ON", team, note);
        db.sql("select intake.hand_on(:id, :team) is null")
                .param("team", team)
                .param("id", contact)
                .query(Rows.scalar(Boolean.class))
                .list();
    }

    void answered(UUID contact, String note) {
        step(contact, "ANSWERED", null, note);
        db.sql("update intake.triage set answered_at = :now where contact_id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", contact)
                .update();
    }

    private void step(UUID contact, String what, @Nullable UUID team, String note) {
        db.sql("""
                        insert into intake.triage_steps (contact_id, what, team_id, note, by, at)
                        values (:contact, :what, :team, :note, :me, :now)
                        """)
                .param("contact", contact)
                .param("what", what)
                .param("team", team, Types.OTHER)
                .param("note", note)
                .param("me", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
