package it.trama.territory.imports;

import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stores checked sheets: what has the same key is replaced, the rest stays. One statement for each sheet. */
@Repository
class TerritoryStore {

    private static final String ATTRIBUTION =
            "Confini amministrativi © ISTAT, elaborazione openpolis/geojson-italy, CC BY 4.0";

    private final JdbcClient db;
    private final JsonMapper json;

    TerritoryStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void store(Sheet sheet) {
        switch (sheet.kind()) {
            case MUNICIPALITIES -> storeMunicipalities(sheet);
            case POPULATIONS -> storePopulations(sheet);
            case AGE_CLASSES -> storeAgeClasses(sheet);
            case BOUNDARIES -> storeBoundaries(sheet);
        }
    }

    /** How many lines of the sheet replace a row that is there. */
    int alreadyThere(Sheet sheet) {
        var statement = switch (sheet.kind()) {
            case MUNICIPALITIES -> db.sql("""
                        select count(*) from jsonb_to_recordset(cast(:rows as jsonb)) as r (istat_code char(6))
                        join territory.municipalities m using (istat_code)
                        """);
            case POPULATIONS -> db.sql("""
                        select count(*) from jsonb_to_recordset(cast(:rows as jsonb)) as r (istat_code char(6), reference_date date)
                        join territory.populations p using (istat_code, reference_date)
                        """);
            case AGE_CLASSES -> db.sql("""
                        select count(*) from jsonb_to_recordset(cast(:rows as jsonb)) as r (district text, age_class text)
                        join territory.age_classes a using (district, age_class) where a.year = 2017
                        """);
            case BOUNDARIES -> db.sql("""
                        select count(*) from jsonb_to_recordset(cast(:rows as jsonb)) as r (istat_code char(6))
                        join territory.boundaries b using (istat_code)
                        """);
        };
        return statement
                .param("rows", rows(sheet))
                .query(Rows.scalar(Integer.class))
                .single();
    }

    private void storeMunicipalities(Sheet sheet) {
        db.sql("""
                        insert into territory.subdistricts (code, name)
                        select distinct r.sub_ambito, 'Sub-ambito ' || r.sub_ambito
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (sub_ambito smallint)
                        on conflict (code) do nothing
                        """).param("rows", rows(sheet)).update();
        db.sql("""
                        insert into territory.municipalities (istat_code, name, belfiore_code, subdistrict, population, population_class,
                                                              area_km2, altitude_m, longitude, latitude)
                        select istat_code, name, belfiore_code, sub_ambito, population_2018_01_01, population_class,
                               area_km2, nullif(altitude_m, '')::integer, label_lon, label_lat
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                            istat_code text, name text, belfiore_code text, sub_ambito smallint, population_2018_01_01 integer,
                            population_class text, area_km2 numeric, altitude_m text, label_lon numeric, label_lat numeric)
                        on conflict (istat_code) do update set
                            name = excluded.name, belfiore_code = excluded.belfiore_code, subdistrict = excluded.subdistrict,
                            population = excluded.population, population_class = excluded.population_class, area_km2 = excluded.area_km2,
                            altitude_m = excluded.altitude_m, longitude = excluded.longitude, latitude = excluded.latitude
                        """).param("rows", rows(sheet)).update();
    }

    private void storePopulations(Sheet sheet) {
        db.sql("""
                        insert into territory.populations (istat_code, reference_date, population, series)
                        select istat_code, reference_date, population, series
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (istat_code text, reference_date date, population integer, series text)
                        on conflict (istat_code, reference_date) do update set population = excluded.population, series = excluded.series
                        """).param("rows", rows(sheet)).update();
    }

    private void storeAgeClasses(Sheet sheet) {
        db.sql("""
                        insert into territory.age_classes (district, age_class, year, population)
                        select r.district, r.age_class, y.year, y.population
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                            district text, age_class text, population_1999 integer, population_2017 integer)
                        cross join lateral (values (1999, r.population_1999), (2017, r.population_2017)) as y (year, population)
                        on conflict (district, age_class, year) do update set population = excluded.population
                        """).param("rows", rows(sheet)).update();
    }

    private void storeBoundaries(Sheet sheet) {
        db.sql("""
                        insert into territory.boundaries (istat_code, geometry, attribution)
                        select istat_code, geometry::jsonb, :attribution
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (istat_code text, geometry text)
                        on conflict (istat_code) do update set geometry = excluded.geometry, attribution = excluded.attribution
                        """).param("rows", rows(sheet)).param("attribution", ATTRIBUTION).update();
    }

    private String rows(Sheet sheet) {
        List<Map<String, String>> rows =
                sheet.lines().stream().map(Sheet.Line::cells).toList();
        return json.writeValueAsString(rows);
    }
}
