package it.trama.network.hsds;

import it.trama.platform.db.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bodies that have something in the public directory. */
@Repository
class Bodies {

    private final JdbcClient db;

    Bodies(JdbcClient db) {
        this.db = db;
    }

    List<Tables.Organization> offering() {
        return db.sql("""
                        select o.id, o.name, o.description, coalesce(b.website, '') as website, coalesce(b.tax_code, '') as tax_code,
                               coalesce(b.runts_number, '') as runts_number
                        from trust.organisations o left join network.bodies b on b.organisation_id = o.id
                        where exists (select from network.facilities f
                                      where f.organisation_id = o.id and f.open_to_all and f.closed_on is null)
                        order by o.name
                        """).query(Rows.as(Tables.Organization.class)).list();
    }
}
