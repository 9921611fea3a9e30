package it.trama.network.directory;

import it.trama.platform.db.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the towns are. */
@Repository
class Towns {

    record Town(String istatCode, String name, double latitude, double longitude) {}

    private final JdbcClient db;

    Towns(JdbcClient db) {
        this.db = db;
    }

    List<Town> all() {
        return db.sql("select istat_code, name, latitude, longitude from territory.municipalities order by name")
                .query(Rows.as(Town.class))
                .list();
    }
}
