package it.trama.people.folio;

import it.trama.people.folio.Details.Residence;
import it.trama.platform.db.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the page shows beyond identity; row-level security leaves what the actor may see. */
@Repository
class RegistryDetails {

    private final JdbcClient db;

    RegistryDetails(JdbcClient db) {
        this.db = db;
    }

    Details of(UUID person) {
        return db.sql("""
                        select birth_place, citizenship, temporary_code, address, deceased_on
                        from people.persons where id = :person
                        """).param("person", person).query(Rows.as(Details.class)).single();
    }

    List<Residence> residences(UUID person) {
        return db.sql("""
                        select municipality_code, address, lower(valid) as since, upper(valid) as until
                        from people.residences where person_id = :person order by valid desc
                        """)
                .param("person", person)
                .query(Rows.as(Residence.class))
                .list();
    }
}
