package it.trama.territory.overview;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page of the territory tells. */
@Repository
class Figures {

    record Counted(String istatCode, String series, int year, int population) {}

    record Place(String istatCode, String name, int subdistrict, BigDecimal areaKm2) {}

    record AgeClass(String district, String ageClass, int year, int population) {}

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    List<Place> places() {
        return db.sql("select istat_code, name, subdistrict, area_km2 from territory.municipalities order by name")
                .query(Rows.as(Place.class))
                .list();
    }

    List<Counted> populations() {
        return db.sql("""
                        select istat_code, series, extract(year from reference_date)::integer as year, population
                        from territory.populations
                        """).query(Rows.as(Counted.class)).list();
    }

    List<AgeClass> ageClasses() {
        return db.sql("select district, age_class, year, population from territory.age_classes")
                .query(Rows.as(AgeClass.class))
                .list();
    }
}
