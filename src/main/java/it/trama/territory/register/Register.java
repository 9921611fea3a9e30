package it.trama.territory.register;

import it.trama.platform.db.Rows;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Register implements Municipalities {

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Municipality> all() {
        return db.sql("""
                        select istat_code, name, belfiore_code, subdistrict, population, area_km2
                        from territory.municipalities order by name
                        """).query(Rows.as(Municipality.class)).list();
    }

    @Override
    public Optional<Municipality> find(String istatCode) {
        return db.sql("""
                        select istat_code, name, belfiore_code, subdistrict, population, area_km2
                        from territory.municipalities where istat_code = :code
                        """)
                .param("code", istatCode)
                .query(Rows.as(Municipality.class))
                .optional();
    }

    @Override
    public Map<String, Residents> residents(LocalDate day) {
        return db.sql("""
                        select distinct on (istat_code) istat_code, population as number, reference_date as "on" from territory.populations
                        where reference_date <= :day order by istat_code, reference_date desc
                        """).param("day", day).query(Rows.as(Residents.class)).list().stream()
                .collect(Collectors.toMap(Residents::istatCode, one -> one));
    }
}
