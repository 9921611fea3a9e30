package it.trama.network.place;

import it.trama.network.TakenPlaces;
import it.trama.platform.db.Rows;
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

@Repository
class PlaceRows implements TakenPlaces {

    /** @param day of the last declaration; null: none yet */
    record Held(
            UUID id,
            UUID organisation,
            String name,
            String body,
            int places,
            @Nullable Integer occupied,
            @Nullable LocalDate day) {}

    private static final String HELD = """
            select f.id, f.organisation_id as organisation, f.name, o.name as body, f.places, d.occupied, d.day
            from network.facilities f join trust.organisations o on o.id = f.organisation_id
            left join lateral (select occupied, day from network.occupancies c where c.facility_id = f.id
                               order by c.day desc, c.declared_at desc limit 1) d on true
            where f.closed_on is null and f.places > 0
            """;

    private final JdbcClient db;
    private final Clock clock;

    PlaceRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param organisation null: of all bodies, those told longest ago first */
    List<Held> held(@Nullable UUID organisation) {
        return db.sql(
                        HELD
                                + "and (cast(:organisation as uuid) is null or f.organisation_id = :organisation) order by d.day nulls first, f.name")
                .param("organisation", organisation)
                .query(Rows.as(Held.class))
                .list();
    }

    Optional<Held> find(UUID facility) {
        return db.sql(HELD + "and f.id = :id")
                .param("id", facility)
                .query(Rows.as(Held.class))
                .optional();
    }

    void declare(UUID id, UUID facility, LocalDate day, int occupied, UUID by) {
        db.sql("""
                        insert into network.occupancies (id, facility_id, day, occupied, places, declared_by, declared_at)
                        select :id, f.id, :day, :occupied, f.places, :by, :at from network.facilities f where f.id = :facility
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("facility", facility)
                .param("day", day)
                .param("occupied", occupied)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public void tell(UUID facility, Count count, UUID by) {
        db.sql("""
                        insert into network.occupancies (id, facility_id, day, occupied, places, declared_by, declared_at)
                        select gen_random_uuid(), f.id, :day, :occupied, p.places, :by, :at
                        from network.facilities f, lateral (select coalesce(cast(:places as integer), f.places) as places) p
                        where f.id = :facility and not exists (
                            select from (select c.occupied, c.places from network.occupancies c
                                         where c.facility_id = f.id and c.day = :day order by c.declared_at desc limit 1) last
                            where last.occupied = :occupied and last.places = p.places)
                        """)
                .param("facility", facility)
                .param("day", count.day())
                .param("occupied", count.occupied())
                .param("places", count.places(), Types.INTEGER)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
