package it.trama.territory.map;

import it.trama.platform.db.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the map is drawn from. */
@Repository
class Ground {

    /** @param geometry GeoJSON, null until boundaries are imported */
    record Place(
            String istatCode,
            String name,
            double longitude,
            double latitude,
            @Nullable String geometry,
            @Nullable String attribution) {}

    private final JdbcClient db;

    Ground(JdbcClient db) {
        this.db = db;
    }

    List<Place> places() {
        return db.sql("""
                        select m.istat_code, m.name, m.longitude, m.latitude, b.geometry::text as geometry, b.attribution
                        from territory.municipalities m left join territory.boundaries b using (istat_code)
                        order by m.name
                        """).query(Rows.as(Place.class)).list();
    }

    /** Changes with every import. */
    String version() {
        return db.sql("""
                        select coalesce((select id::text from territory.imports order by imported_at desc limit 1), '-')
                        """).query(Rows.scalar(String.class)).single();
    }
}
