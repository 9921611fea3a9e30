package it.trama.admission.offer;

import it.trama.admission.PlaceBook.Place;
import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lives where, by day, under the OWNED policy. A bed is a number from 1 to the places of the facility. */
@Repository
class Stays {

    record Stay(
            UUID id,
            UUID facilityId,
            UUID organisationId,
            @Nullable UUID placeId,
            LocalDate since,
            @Nullable LocalDate until) {}

    record Left(UUID stay, UUID facility) {}

    record NewStay(UUID id, UUID facility, UUID organisation, int bed, LocalDate since) {}

    private final JdbcClient db;

    Stays(JdbcClient db) {
        this.db = db;
    }

    /** Whoever counts the free places of a facility and takes one waits here for the other who does. */
    void hold(UUID facility) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('admission' || :facility::text, 0))::text")
                .param("facility", facility)
                .query(String.class)
                .optional();
    }

    Optional<Stay> find(UUID id) {
        return db.sql("""
                        select id, facility_id, organisation_id, place_id, lower(valid) as since, upper(valid) as until from admission.stays where id = :id
                        """).param("id", id).query(Rows.as(Stay.class)).optional();
    }

    /** The first bed that is free from the day on; empty: none is. */
    Optional<Integer> freeBed(UUID facility, int places, LocalDate from) {
        return db.sql("""
                        select b from generate_series(1, :places) b
                        where not exists (select from admission.stays s where s.facility_id = :facility and s.bed = b and s.valid && daterange(:from, null))
                        order by b limit 1
                        """)
                .param("facility", facility)
                .param("places", places)
                .param("from", from)
                .query(Rows.scalar(Integer.class))
                .optional();
    }

    /** Leaves the facility where the person lives, if any. */
    void leaveFor(UUID accepted, LocalDate on, Actor actor, Instant at) {
        db.sql("select admission.leave_for(:place, :on, :at, :by, :name)")
                .param("place", accepted)
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.user())
                .param("name", actor.name())
                .query(Integer.class)
                .single();
    }

    /** The stay elsewhere that ended so. */
    List<Left> leftFor(UUID accepted, LocalDate on) {
        return db.sql("select stay, facility from admission.left_for(:place, :on)")
                .param("place", accepted)
                .param("on", on)
                .query(Rows.as(Left.class))
                .list();
    }

    List<UUID> livedIn() {
        return db.sql("select admission.lived_in()")
                .query(Rows.scalar(UUID.class))
                .list();
    }

    /**
     * @throws DataIntegrityViolationException when the person lives elsewhere in that time
     */
    void add(NewStay stay, Place place, UUID by, Instant at) {
        insert(
                stay,
                place.id(),
                place.applicant().owner(),
                place.applicant().personKey(),
                place.applicant().name(),
                by,
                at);
    }

    /** Somebody who never waited here. */
    void add(NewStay stay, String guest, UUID by, Instant at) {
        insert(stay, null, "o:" + stay.organisation(), stay.id().toString(), guest, by, at);
    }

    private void insert(
            NewStay stay, @Nullable UUID place, String owner, String key, String guest, UUID by, Instant at) {
        db.sql("""
                        insert into admission.stays (id, facility_id, organisation_id, bed, place_id, owner, person_key, guest, valid, made_by, made_at)
                        values (:id, :facility, :organisation, :bed, :place, :owner, :key, :guest, daterange(:since, null), :by, :at)
                        """)
                .param("id", stay.id())
                .param("facility", stay.facility())
                .param("organisation", stay.organisation())
                .param("bed", stay.bed())
                .param("place", place, java.sql.Types.OTHER)
                .param("owner", owner)
                .param("key", key)
                .param("guest", guest)
                .param("since", stay.since())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, LocalDate on, String reason) {
        db.sql("update admission.stays set valid = daterange(lower(valid), :on), end_reason = :reason where id = :id")
                .param("on", on)
                .param("reason", reason)
                .param("id", id)
                .update();
    }
}
