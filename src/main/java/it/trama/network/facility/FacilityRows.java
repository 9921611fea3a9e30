package it.trama.network.facility;

import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facilities as other modules need them. */
@Repository
class FacilityRows implements Facilities {

    private static final String FACTS =
            "select id, organisation_id as organisation, name, kind, municipality, places from network.facilities ";

    private final JdbcClient db;

    FacilityRows(JdbcClient db) {
        this.db = db;
    }

    record Declared(LocalDate day, int occupied, int places) {}

    /** What counts for each day, the newest first. */
    List<Declared> history(UUID facility, int days) {
        return db.sql("""
                        select distinct on (day) day, occupied, places from network.occupancies
                        where facility_id = :facility order by day desc, declared_at desc limit :days
                        """)
                .param("facility", facility)
                .param("days", days)
                .query(Rows.as(Declared.class))
                .list();
    }

    @Override
    public Optional<Facility> find(UUID id) {
        return db.sql(FACTS + "where id = :id")
                .param("id", id)
                .query(Rows.as(Facility.class))
                .optional();
    }

    @Override
    public List<Facility> of(UUID organisation) {
        return db.sql(FACTS + "where organisation_id = :organisation and closed_on is null order by name")
                .param("organisation", organisation)
                .query(Rows.as(Facility.class))
                .list();
    }

    @Override
    public List<Facility> all() {
        return db.sql(FACTS + "where closed_on is null order by name, id")
                .query(Rows.as(Facility.class))
                .list();
    }
}
