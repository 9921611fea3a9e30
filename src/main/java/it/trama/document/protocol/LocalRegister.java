package it.trama.document.protocol;

import it.trama.document.ProtocolNumber;
import it.trama.document.ProtocolRegister;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One register per body and year, without gaps; the sealed one apart. */
@Repository
@Fallback
class LocalRegister implements ProtocolRegister {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    LocalRegister(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public ProtocolNumber register(Registration registration) {
        LocalDate today = LocalDate.now(clock);
        Actor actor = actors.actor();
        boolean sealed = registration.compartment() == Compartment.SEALED;
        int number = db.sql("select document.next_number(:organisation, :year, :sealed)")
                .param("organisation", actor.organisation())
                .param("year", today.getYear())
                .param("sealed", sealed)
                .query(Integer.class)
                .single();
        db.sql("""
                        insert into document.protocol (organisation_id, year, sealed, number, direction, registered_on, registered_at, registered_by,
                                                       paper_id, record_id, compartment)
                        values (:organisation, :year, :sealed, :number, :direction, :today, :at, :by, :paper, :record, :compartment)
                        """)
                .param("organisation", actor.organisation())
                .param("year", today.getYear())
                .param("sealed", sealed)
                .param("number", number)
                .param("direction", registration.direction().name())
                .param("today", today)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.user())
                .param("paper", registration.paper())
                .param("record", registration.record())
                .param("compartment", registration.compartment().name())
                .update();
        return ProtocolNumber.local(number, today.getYear(), sealed, today);
    }
}
