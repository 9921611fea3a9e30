package it.trama.casefile.worklist;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open periods in charge of the actor or of their teams. */
@Repository
class Cases {

    static final int PAGE = 50;

    record Row(
            UUID record,
            String number,
            UUID person,
            LocalDate since,
            String area,
            boolean economicPoverty,
            UUID manager) {}

    /** How many there are of each scope with the same filters. */
    record Counts(long mine, long team) {}

    private static final String FROM = """
            from casefile.takings_in_charge t
            where upper_inf(t.valid) and (t.case_manager = :me or t.team_id = any (:teams))
              and (:area = '' or t.area = :area) and (not :poverty or t.economic_poverty)
            """;

    private final JdbcClient db;
    private final CurrentActor actors;

    Cases(JdbcClient db, CurrentActor actors) {
        this.db = db;
        this.actors = actors;
    }

    List<Row> page(ListCases.Query query) {
        return bound("""
                        with mine as (select t.* %s and (not :onlyMine or t.case_manager = :me)
                                      order by lower(t.valid) desc, t.id limit :limit offset :offset)
                        select r.id as record, r.number, r.person_id as person, lower(m.valid) as since, m.area, m.economic_poverty,
                               m.case_manager as manager
                        from mine m join casefile.social_records r on r.id = m.record_id
                        order by lower(m.valid) desc, m.id
                        """.formatted(FROM), query)
                .param("onlyMine", query.scope() == Scope.MINE)
                .param("limit", PAGE + 1)
                .param("offset", query.page() * PAGE)
                .query(Rows.as(Row.class))
                .list();
    }

    Counts counts(ListCases.Query query) {
        return bound("select mine, team from casefile.case_counts(:me, :teams, :area, :poverty)", query)
                .query(Rows.as(Counts.class))
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, ListCases.Query query) {
        return db.sql(sql)
                .param("me", actors.actor().user())
                .param("teams", actors.actor().teams().toArray(UUID[]::new))
                .param("area", query.area())
                .param("poverty", query.poverty());
    }
}
