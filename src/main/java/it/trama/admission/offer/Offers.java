package it.trama.admission.offer;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers under the OWNED policy. */
@Repository
class Offers {

    record Offer(UUID id, UUID placeId, UUID facilityId, String state, LocalDate expiresOn) {}

    record NewOffer(UUID id, UUID place, LocalDate expiresOn, Shown shown, String why) {}

    /** What the list was when the offer was made. */
    record Shown(int rank, int waiting, BigDecimal points) {}

    private final JdbcClient db;

    Offers(JdbcClient db) {
        this.db = db;
    }

    Optional<Offer> find(UUID id) {
        return db.sql("select id, place_id, facility_id, state, expires_on from admission.offers where id = :id")
                .param("id", id)
                .query(Rows.as(Offer.class))
                .optional();
    }

    /** The one that waits for an answer or for the day of entering. */
    Optional<Offer> open(UUID place) {
        return db.sql("""
                        select id, place_id, facility_id, state, expires_on from admission.offers
                        where place_id = :place and state in ('MADE', 'ACCEPTED')
                        """).param("place", place).query(Rows.as(Offer.class)).optional();
    }

    /** Without an answer on the day after their last one. */
    List<Offer> expired(LocalDate today) {
        return db.sql("""
                        select id, place_id, facility_id, state, expires_on from admission.offers
                        where state = 'MADE' and expires_on < :today order by expires_on, id
                        """).param("today", today).query(Rows.as(Offer.class)).list();
    }

    /** False: the person has another one open, here or elsewhere. */
    boolean add(NewOffer offer, UUID by, Instant at) {
        return db.sql("""
                        insert into admission.offers (id, place_id, application_id, facility_id, person_key, state, made_at, made_by, expires_on,
                                                      rank, waiting, points, why_not_first)
                        select :id, p.id, p.application_id, p.facility_id, p.person_key, 'MADE', :at, :by, :expires, :rank, :waiting, :points, :why
                        from admission.places p where p.id = :place
                        on conflict do nothing
                        """)
                        .param("id", offer.id())
                        .param("place", offer.place())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("expires", offer.expiresOn())
                        .param("rank", offer.shown().rank())
                        .param("waiting", offer.shown().waiting())
                        .param("points", offer.shown().points())
                        .param("why", offer.why())
                        .update()
                == 1;
    }

    void answer(UUID id, String state, Instant at, String reason, String note) {
        db.sql("""
                        update admission.offers set state = :state, answered_at = :at, reason = :reason, note = :note
                        where id = :id and state in ('MADE', 'ACCEPTED')
                        """)
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("note", note)
                .param("id", id)
                .update();
    }
}
