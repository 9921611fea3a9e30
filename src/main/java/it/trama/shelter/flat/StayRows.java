package it.trama.shelter.flat;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.shelter.flat.Flat.End;
import it.trama.shelter.flat.Flat.NewReview;
import it.trama.shelter.flat.Flat.NewStay;
import it.trama.shelter.flat.Flat.NewStep;
import it.trama.shelter.flat.Flat.Review;
import it.trama.shelter.flat.Flat.Stay;
import it.trama.shelter.flat.Flat.Step;
import it.trama.shelter.flat.Flat.Time;
import it.trama.shelter.flat.Flat.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays in the body's flats, their way out and their reviews. */
@Repository
class StayRows {

    private static final String STAY = """
            select s.*, f.name as flat, f.most_days, coalesce(nullif(g.name, ''), g.nickname) as guest, o.name as how
            from shelter.stays s join shelter.flats f on f.id = s.flat_id join shelter.guests g on g.id = s.guest_id
            left join shelter.outcomes o on o.code = s.outcome
            """;

    private final JdbcClient db;

    StayRows(JdbcClient db) {
        this.db = db;
    }

    /** Those who live there, and those who left in the last year. */
    List<Stay> all(LocalDate since) {
        return db.sql(
                        STAY
                                + "where s.ended_on is null or s.ended_on > :since order by s.ended_on nulls first, s.foreseen_end, s.id")
                .param("since", since)
                .query(StayRows::stay)
                .list();
    }

    Optional<Stay> find(UUID id) {
        return db.sql(STAY + "where s.id = :id")
                .param("id", id)
                .query(StayRows::stay)
                .optional();
    }

    private static Stay stay(ResultSet row, int n) throws SQLException {
        return new Stay(
                row.getObject("id", UUID.class),
                new Where(
                        row.getObject("flat_id", UUID.class),
                        row.getString("flat"),
                        row.getObject("guest_id", UUID.class)),
                row.getString("guest"),
                new Time(
                        row.getObject("began_on", LocalDate.class),
                        row.getObject("foreseen_end", LocalDate.class),
                        row.getObject("next_review", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getInt("most_days")),
                row.getBigDecimal("contribution"),
                row.getString("aim"),
                row.getString("how"));
    }

    boolean add(NewStay stay, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        insert into shelter.stays (id, organisation_id, flat_id, guest_id, began_on, foreseen_end, contribution, aim, made_by, made_at)
                        values (:id, :body, :flat, :guest, :began, :end, :contribution, :aim, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", stay.id())
                        .param("body", actor.organisation())
                        .param("flat", stay.flat())
                        .param("guest", stay.guest())
                        .param("began", stay.beganOn())
                        .param("end", stay.end())
                        .param("contribution", stay.contribution())
                        .param("aim", stay.aim())
                        .param("by", actor.user())
                        .param("at", now)
                        .update()
                == 1;
    }

    List<Step> steps(UUID stay) {
        return db.sql(
                        "select id, what, due, who, done_on from shelter.exit_steps where stay_id = :stay order by due, id")
                .param("stay", stay)
                .query(Rows.as(Step.class))
                .list();
    }

    void add(NewStep step, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into shelter.exit_steps (id, organisation_id, stay_id, what, due, who, added_by, added_at)
                        values (:id, :body, :stay, :what, :due, :who, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", step.step().id())
                .param("body", actor.organisation())
                .param("stay", step.stay())
                .param("what", step.step().what())
                .param("due", step.step().due())
                .param("who", step.step().who())
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    /** @return whether the step was open, when it is done; or was done, when it is open again */
    boolean done(UUID stay, UUID step, boolean done, LocalDate day, Actor actor) {
        return db.sql("""
                        update shelter.exit_steps set done_on = case when :done then cast(:day as date) end, done_by = case when :done then cast(:by as uuid) end
                        where id = :id and stay_id = :stay and (done_on is null) = :done
                        """)
                        .param("done", done)
                        .param("day", day)
                        .param("by", actor.user())
                        .param("id", step)
                        .param("stay", stay)
                        .update()
                == 1;
    }

    List<Review> reviews(UUID stay) {
        return db.sql(
                        "select held_on, words, foreseen_end from shelter.reviews where stay_id = :stay order by held_on desc, recorded_at desc")
                .param("stay", stay)
                .query(Rows.as(Review.class))
                .list();
    }

    void add(NewReview review, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into shelter.reviews (id, organisation_id, stay_id, held_on, words, foreseen_end, recorded_by, recorded_at)
                        values (:id, :body, :stay, :on, :words, :end, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", review.id())
                .param("body", actor.organisation())
                .param("stay", review.stay())
                .param("on", review.review().heldOn())
                .param("words", review.review().words())
                .param("end", review.review().foreseenEnd())
                .param("by", actor.user())
                .param("at", now)
                .update();
        db.sql("update shelter.stays set foreseen_end = :end, next_review = :next where id = :id and ended_on is null")
                .param("end", review.review().foreseenEnd())
                .param("next", review.next(), Types.DATE)
                .param("id", review.stay())
                .update();
    }

    void end(End end) {
        db.sql(
                        "update shelter.stays set ended_on = :on, outcome = :outcome, outcome_note = :note, next_review = null where id = :id and ended_on is null")
                .param("on", end.on())
                .param("outcome", end.outcome())
                .param("note", end.note())
                .param("id", end.stay())
                .update();
    }

    /** On the record of who is in charge, if there is one and its service may know: a narrow function looks, nobody here does. */
    void tellDeadlines(UUID stay, String endWords, String reviewWords, OffsetDateTime now) {
        db.sql("select shelter.tell_deadlines(:stay, :end, :review, :now)")
                .param("stay", stay)
                .param("end", endWords)
                .param("review", reviewWords)
                .param("now", now)
                .query((row, n) -> true)
                .list();
    }
}
