package it.trama.consultation.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that wait for somebody, by their envelope only. */
@Repository
class Waiting {

    /** @param other who is on the other side: the asking body, or the asked team */
    record Request(
            UUID id, UUID recordId, String number, String state, LocalDate due, OffsetDateTime since, String other) {}

    private final JdbcClient db;

    Waiting(JdbcClient db) {
        this.db = db;
    }

    /** Not yet answered by the teams and still open to them; and on which the team that the user asked has said its word, or wants to know more. */
    List<Request> of(Collection<UUID> teams, UUID user) {
        return db.sql("""
                        (select r.id, r.record_id, r.number, r.state, r.due,
                                (select max(s.done_at) from consultation.steps s where s.request_id = r.id) as since, o.name as other
                         from consultation.requests r join trust.organisations o on o.id = r.asked_org
                         where r.team_id = any (:teams) and r.state in ('ASKED', 'TAKEN') and r.withdrawn_at is null and r.sharing @> trust.today()
                         order by r.due limit 50)
                        union all
                        (select r.id, r.record_id, r.number, r.state, r.due,
                                (select max(s.done_at) from consultation.steps s where s.request_id = r.id), t.name
                         from consultation.requests r join trust.teams t on t.id = r.team_id
                         where r.asked_by = :user and r.state in ('MORE_ASKED', 'OPINION', 'DECLINED') and r.withdrawn_at is null
                         order by r.due limit 50)
                        """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("user", user)
                .query(Rows.as(Request.class))
                .list();
    }
}
