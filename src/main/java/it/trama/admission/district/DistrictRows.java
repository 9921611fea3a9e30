package it.trama.admission.district;

import it.trama.admission.ListRules;
import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds a list, and the offers that tell who is next. Under the OWNED policy. */
@Repository
class DistrictRows {

    /** An offer without a good end, on a list that the district holds now. */
    record Ended(UUID offer, UUID facility) {}

    private final JdbcClient db;

    DistrictRows(JdbcClient db) {
        this.db = db;
    }

    /** False: not for the actor to decide. */
    boolean hold(HoldList.Command command, ListRules rules, UUID by, Instant at) {
        return db.sql("select admission.hold_list(:id, :facility, :holder, :act, :rules, :version, :at, :by)")
                .param("id", command.id())
                .param("facility", command.facility())
                .param("holder", command.district() ? "DISTRICT" : "FACILITY")
                .param("act", command.act())
                .param("rules", rules.named().code())
                .param("version", rules.named().version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    /** People to whom a place is promised, anywhere that the actor sees. */
    List<String> promised() {
        return db.sql("select person_key from admission.offers where state in ('MADE', 'ACCEPTED')")
                .query(Rows.scalar(String.class))
                .list();
    }

    /** Places of this list whose people said no, or nothing, since a moment: a free place is not offered to them again at once. */
    List<UUID> saidNo(UUID facility, Instant since) {
        return db.sql("""
                        select distinct place_id from admission.offers
                        where facility_id = :facility and state in ('REFUSED', 'EXPIRED') and answered_at >= :since
                        """)
                .param("facility", facility)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Rows.scalar(UUID.class))
                .list();
    }

    List<Ended> ended(Instant since) {
        return db.sql("""
                        select o.id as offer, o.facility_id as facility from admission.offers o
                        where o.state in ('REFUSED', 'EXPIRED') and o.answered_at >= :since
                          and 'DISTRICT' = (select l.holder from admission.list_settings l where l.facility_id = o.facility_id
                                            order by l.set_at desc, l.id desc limit 1)
                        order by o.answered_at, o.id
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Rows.as(Ended.class))
                .list();
    }

    boolean made(UUID offer) {
        return db.sql("select exists (select from admission.offers where id = :id)")
                .param("id", offer)
                .query(Boolean.class)
                .single();
    }
}
