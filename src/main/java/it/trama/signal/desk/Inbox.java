package it.trama.signal.desk;

import it.trama.platform.db.Rows;
import it.trama.signal.Move.State;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the actor's teams, or for the networks the actor is named for; row-level security shows nothing else. */
@Repository
class Inbox {

    /** @param mark SEALED, LATE (the coordinator was told), CALLS (of a list: so many) or empty */
    record Row(
            UUID id,
            String name,
            LocalDate due,
            State state,
            int signals,
            String mark,
            @Nullable String team) {}

    record Matter(UUID id, State state, LocalDate due, boolean sealed, Fate fate) {}

    /** @param takenBy who answers; the access and its person once it became one */
    record Fate(
            @Nullable UUID takenBy,
            @Nullable UUID contact,
            @Nullable UUID person,
            @Nullable UUID team,
            @Nullable OffsetDateTime escalatedAt) {}

    record Who(
            String familyName,
            String givenName,
            @Nullable LocalDate birthDate,
            @Nullable String municipality) {}

    record Moved(String move, UUID by, OffsetDateTime at, String note) {}

    private static final String ROW = """
            select m.id, m.family_name || ' ' || m.given_name as name, m.due, m.state,
                   (select count(*)::integer from signal.joined j where j.matter_id = m.id) as signals,
                   case when cardinality(m.networks) > 0 then 'SEALED' when m.escalated_at is not null then 'LATE' else '' end as mark, t.name as team
            from signal.matters m left join trust.teams t on t.id = m.team_id
            """;

    private final JdbcClient db;

    Inbox(JdbcClient db) {
        this.db = db;
    }

    /** For which networks the actor is named today. */
    List<String> networks() {
        return db.sql("select network from trust.sealed_networks()")
                .query(Rows.scalar(String.class))
                .list();
    }

    /** Networks that nobody holds. */
    List<String> unheld() {
        return db.sql("""
                        select n.network from unnest(array['CHILD_PROTECTION', 'ANTI_VIOLENCE']) n(network)
                        where n.network not in (select h.network from signal.networks_held() h)
                        """).query(Rows.scalar(String.class)).list();
    }

    List<Row> open() {
        return db.sql(ROW + "where m.closed_at is null order by m.due, m.opened_at limit 300")
                .query(Rows.as(Row.class))
                .list();
    }

    List<Row> closed() {
        return db.sql(ROW
                        + "where m.closed_at is not null and m.joined_into is null order by m.closed_at desc limit 50")
                .query(Rows.as(Row.class))
                .list();
    }

    /** What is for the actor today: taken by them, or by nobody yet; of colleagues only what is late, and only for the coordinator. And calls of lists. */
    List<Row> forMe(UUID me, boolean coordinator) {
        return db.sql("(" + ROW + """
                        where m.closed_at is null and (m.taken_by = :me or m.taken_by is null or :coordinator and m.escalated_at is not null)
                        order by m.due limit 50)
                        union all
                        select c.id, c.title, min(p.planned_on), 'WAITING', count(*)::integer, 'CALLS', null
                        from signal.cohort_people p join signal.cohorts c on c.id = p.cohort_id
                        where p.worker = :me and p.outcome is null and p.planned_on <= trust.today() group by c.id, c.title
                        order by 3
                        """)
                .param("me", me)
                .param("coordinator", coordinator)
                .query(Rows.as(Row.class))
                .list();
    }

    /** One that was joined to another is that other. */
    Optional<Matter> find(UUID id) {
        return db.sql("""
                        select id, state, due, cardinality(networks) > 0 as sealed, taken_by, contact_id, person_id, team_id, escalated_at
                        from signal.matters where id = (select coalesce(m.joined_into, m.id) from signal.matters m where m.id = :id)
                        """)
                .param("id", id)
                .query((row, _) -> new Matter(
                        row.getObject("id", UUID.class),
                        State.valueOf(row.getString("state")),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("sealed"),
                        new Fate(
                                row.getObject("taken_by", UUID.class),
                                row.getObject("contact_id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                row.getObject("team_id", UUID.class),
                                row.getObject("escalated_at", OffsetDateTime.class))))
                .optional();
    }

    Who who(UUID id) {
        return db.sql("select family_name, given_name, birth_date, municipality from signal.matters where id = :id")
                .param("id", id)
                .query(Rows.as(Who.class))
                .single();
    }

    List<Moved> moves(UUID id) {
        return db.sql("select move, by, at, note from signal.moves where matter_id = :id order by at, id")
                .param("id", id)
                .query(Rows.as(Moved.class))
                .list();
    }
}
