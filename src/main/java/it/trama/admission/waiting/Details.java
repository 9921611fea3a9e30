package it.trama.admission.waiting;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands beside a place: its moves, its offers, who lives in a facility. Under the OWNED policy. */
@Repository
class Details {

    record Moved(String move, String reason, String note, OffsetDateTime movedAt, String mover) {}

    record Offer(
            String state,
            OffsetDateTime madeAt,
            LocalDate expiresOn,
            int rank,
            int waiting,
            String whyNotFirst,
            String reason) {}

    record Guest(
            UUID id,
            String guest,
            int bed,
            LocalDate since,
            @Nullable UUID placeId) {}

    /** @param needs of who asks, in words */
    record Asked(String needs, BigDecimal years, String sex, LocalDate appliedOn, String contact) {}

    private final JdbcClient db;

    Details(JdbcClient db) {
        this.db = db;
    }

    Optional<Asked> asked(UUID application, LocalDate day) {
        return db.sql("""
                        select need as needs, extract(year from age(:day, birth_date)) as years, sex, applied_on, contact
                        from admission.applications where id = :id
                        """)
                .param("id", application)
                .param("day", day)
                .query(Rows.as(Asked.class))
                .optional();
    }

    /** Newest first. */
    List<Moved> moves(UUID place) {
        return db.sql("""
                        select move, reason, note, moved_at, mover from admission.moves
                        where place_id = :place order by moved_at desc, id desc
                        """).param("place", place).query(Rows.as(Moved.class)).list();
    }

    /** Newest first. */
    List<Offer> offers(UUID place) {
        return db.sql("""
                        select state, made_at, expires_on, rank, waiting, why_not_first, reason from admission.offers
                        where place_id = :place order by made_at desc
                        """).param("place", place).query(Rows.as(Offer.class)).list();
    }

    /** By bed. */
    List<Guest> guests(UUID facility, LocalDate day) {
        return db.sql("""
                        select id, guest, bed, lower(valid) as since, place_id from admission.stays
                        where facility_id = :facility and valid @> :day order by bed
                        """)
                .param("facility", facility)
                .param("day", day)
                .query(Rows.as(Guest.class))
                .list();
    }
}
