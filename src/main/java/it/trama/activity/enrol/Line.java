package it.trama.activity.enrol;

import it.trama.activity.ActivityDesk;
import it.trama.activity.WaitingLine;
import it.trama.activity.enrol.Enrolment.Move;
import it.trama.activity.enrol.Enrolment.Offer;
import it.trama.activity.enrol.Enrolment.Rank;
import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The line of an activity: its offers and its steps. */
@Repository
class Line implements WaitingLine {

    private static final String OFFER =
            "select id, enrolment_id, state, made_at, expires_on, reason from activity.offers ";

    private final JdbcClient db;
    private final ActivityDesk desk;

    Line(JdbcClient db, ActivityDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    @Override
    public void hold(UUID activity) {
        db.sql("select activity.hold(:activity)")
                .param("activity", activity)
                .query((row, n) -> true)
                .list();
    }

    @Override
    public int offerNext(UUID activity) {
        return offerNext(activity, desk.today());
    }

    int offerNext(UUID activity, LocalDate today) {
        return db.sql("select activity.offer_next(:activity, :today, :at)")
                .param("activity", activity)
                .param("today", today)
                .param("at", desk.now())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Participant> on(UUID activity, LocalDate day) {
        return db.sql("""
                        select id as enrolment, name, birth_date as born, contact, needs from activity.enrolments
                        where activity_id = :activity and enrolled_on <= :day and (left_on is null or left_on > :day)
                        order by lower(name), id
                        """)
                .param("activity", activity)
                .param("day", day)
                .query(Rows.as(Participant.class))
                .list();
    }

    /** Empty for who does not wait. */
    Optional<Rank> rank(UUID enrolment) {
        return db.sql("select rank, waiting from activity.place_in_line(:enrolment)")
                .param("enrolment", enrolment)
                .query(Rows.as(Rank.class))
                .optional();
    }

    /** The newest first. */
    List<Offer> offers(UUID enrolment) {
        return db.sql(OFFER + "where enrolment_id = :enrolment order by made_at desc, id desc")
                .param("enrolment", enrolment)
                .query(Rows.as(Offer.class))
                .list();
    }

    /** Of an activity, those that wait for an answer. */
    List<Offer> open(UUID activity) {
        return db.sql(OFFER + "where activity_id = :activity and state = 'MADE' order by expires_on, id")
                .param("activity", activity)
                .query(Rows.as(Offer.class))
                .list();
    }

    /** Without an answer on the day after their last one. */
    List<Offer> expired(LocalDate today) {
        return db.sql(OFFER + "where state = 'MADE' and expires_on < :today order by expires_on, id")
                .param("today", today)
                .query(Rows.as(Offer.class))
                .list();
    }

    /** False: answered meanwhile. */
    boolean answer(UUID offer, String state, String reason) {
        return db.sql("""
                        update activity.offers set state = :state, answered_at = :at, reason = :reason where id = :id and state = 'MADE'
                        """)
                        .param("id", offer)
                        .param("state", state)
                        .param("at", desk.now())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void moved(UUID enrolment, EnrolmentState state, String reason) {
        db.sql("""
                        insert into activity.moves (enrolment_id, state, reason, moved_by, mover, moved_at)
                        values (:enrolment, :state, :reason, :by, :mover, :at)
                        """)
                .param("enrolment", enrolment)
                .param("state", state.name())
                .param("reason", reason)
                .param("by", desk.actor().user())
                .param("mover", desk.actor().name())
                .param("at", desk.now())
                .update();
    }

    /** The newest first. */
    List<Move> moves(UUID enrolment) {
        return db.sql(
                        "select state, reason, mover, moved_at from activity.moves where enrolment_id = :enrolment order by id desc")
                .param("enrolment", enrolment)
                .query(Rows.as(Move.class))
                .list();
    }
}
