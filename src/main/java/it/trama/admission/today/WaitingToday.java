package it.trama.admission.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers that wait, and the state of the lists of a body. */
@Repository
class WaitingToday {

    /** @param mine the actor's side made the application; else it is the facility's */
    record Offer(UUID place, String facility, String name, String state, LocalDate expiresOn, boolean mine) {}

    record Lists(UUID facility, String name, int places, int asked, int waiting, int taken) {}

    private final JdbcClient db;

    WaitingToday(JdbcClient db) {
        this.db = db;
    }

    /** Those that wait for an answer or for the day of entering, and of the last week those without an answer. */
    List<Offer> offers(List<String> keys, LocalDate since) {
        return db.sql("""
                        select o.place_id as place, f.name as facility, a.name, o.state, o.expires_on, p.owner = any (:keys) as mine
                        from admission.offers o
                        join admission.places p on p.id = o.place_id
                        join admission.applications a on a.id = o.application_id
                        join network.facilities f on f.id = o.facility_id
                        where (o.state in ('MADE', 'ACCEPTED') or o.state = 'EXPIRED' and o.expires_on >= :since)
                        order by o.expires_on, a.name limit 50
                        """)
                .param("keys", keys.toArray(String[]::new))
                .param("since", since)
                .query(Rows.as(Offer.class))
                .list();
    }

    List<Lists> lists(UUID organisation, LocalDate today) {
        return db.sql("""
                        select p.facility_id as facility, f.name, f.places, count(*) filter (where p.state = 'SUBMITTED')::integer as asked,
                               count(*) filter (where p.state = 'ON_LIST')::integer as waiting, admission.taken(p.facility_id, :today) as taken
                        from admission.places p join network.facilities f on f.id = p.facility_id where p.organisation_id = :organisation and p.state in ('SUBMITTED', 'ON_LIST')
                        group by p.facility_id, f.name, f.places
                        """)
                .param("organisation", organisation)
                .param("today", today)
                .query(Rows.as(Lists.class))
                .list();
    }
}
