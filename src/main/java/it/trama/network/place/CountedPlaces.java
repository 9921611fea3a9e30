package it.trama.network.place;

import it.trama.network.Occupancies;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other modules count, beside what people declare. */
@Repository
class CountedPlaces implements Occupancies {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    CountedPlaces(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void tell(UUID facility, LocalDate day, int occupied, int places) {
        db.sql("""
                        insert into network.occupancies (id, facility_id, day, occupied, places, declared_by, declared_at)
                        select uuidv7(), f.id, :day, :occupied, :places, :by, :at from network.facilities f where f.id = :facility
                        """)
                .param("facility", facility)
                .param("day", day)
                .param("occupied", occupied)
                .param("places", places)
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
