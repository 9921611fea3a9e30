package it.trama.trust.audit;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes one unchained row in the caller's transaction; the sealer chains it later. Who holds sealed records and looks somebody up in the
 * registry would tell by it whom they shelter: that reading is sealed too.
 */
@Repository
class AuditTrail implements Audit {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    AuditTrail(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void write(Entry entry) {
        Actor actor = actors.actor();
        db.sql("""
                        insert into trust.audit_events (at, user_id, membership_id, organisation_id, role, action, purpose, person_id, record_id, sealed, detail)
                        values (:at, :user, :membership, :organisation, :role, :action, :purpose, :person, :record,
                                :sealed or (:record::uuid is null and exists (select from trust.sealed_networks())), :detail)
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("user", actor.user())
                .param("membership", actor.membership())
                .param("organisation", actor.organisation())
                .param("role", actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .param("action", entry.action())
                .param("purpose", entry.purpose())
                .param("person", entry.person(), Types.OTHER)
                .param("record", entry.record(), Types.OTHER)
                .param("sealed", entry.sealed())
                .param("detail", entry.detail())
                .update();
    }
}
