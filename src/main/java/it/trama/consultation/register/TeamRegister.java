package it.trama.consultation.register;

import it.trama.platform.db.Rows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All teams of the district, with what they are asked about. */
@Repository
class TeamRegister {

    /** @param offer null for a team that is not asked, now or ever */
    record Row(
            UUID id,
            String name,
            String organisation,
            @Nullable String offer,
            @Nullable Integer days,
            boolean asked) {}

    private final JdbcClient db;

    TeamRegister(JdbcClient db) {
        this.db = db;
    }

    List<Row> all() {
        return db.sql("""
                        select t.id, t.name, o.name as organisation, s.offer, s.days, coalesce(s.valid @> trust.today() + 1, false) as asked
                        from trust.teams t join trust.organisations o on o.id = t.organisation_id
                        left join consultation.specialist_teams s on s.team_id = t.id
                        order by t.name, o.name
                        """).query(Rows.as(Row.class)).list();
    }

    /** From today on, or with other words than before. */
    void ask(UUID team, String offer, int days) {
        db.sql("""
                        insert into consultation.specialist_teams as s (team_id, offer, days, valid)
                        values (:team, :offer, :days, daterange(trust.today(), null))
                        on conflict (team_id) do update set offer = :offer, days = :days, valid = daterange(lower(s.valid), null)
                        """)
                .param("team", team)
                .param("offer", offer)
                .param("days", days)
                .update();
    }

    /** From tomorrow on; what was asked is still answered. */
    void end(UUID team) {
        db.sql("""
                        update consultation.specialist_teams set valid = daterange(lower(valid), trust.today() + 1)
                        where team_id = :team and valid @> trust.today() + 1
                        """).param("team", team).update();
    }
}
