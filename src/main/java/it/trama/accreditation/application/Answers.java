package it.trama.accreditation.application;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requirement by requirement: what the body answers, what the office finds, what is asked in between. */
@Repository
class Answers {

    static final String YES = "YES";
    static final String NO = "NO";

    /** @param value YES, NO or a number */
    record Answer(String requirement, String value, String note) {}

    /** @param outcome MET or NOT_MET, the second with its reason */
    record Review(String requirement, String outcome, String reason) {

        boolean met() {
            return outcome.equals("MET");
        }
    }

    record Request(
            UUID id,
            String requirement,
            String question,
            LocalDate dueOn,
            @Nullable String answer) {}

    private final JdbcClient db;

    Answers(JdbcClient db) {
        this.db = db;
    }

    List<Answer> of(UUID application) {
        return db.sql("select requirement, value, note from accreditation.answers where application_id = :application")
                .param("application", application)
                .query(Rows.as(Answer.class))
                .list();
    }

    void save(UUID application, Answer answer) {
        db.sql("""
                        insert into accreditation.answers (application_id, requirement, value, note)
                        values (:application, :requirement, :value, :note)
                        on conflict (application_id, requirement) do update set value = excluded.value, note = excluded.note
                        """)
                .param("application", application)
                .param("requirement", answer.requirement())
                .param("value", answer.value())
                .param("note", answer.note())
                .update();
    }

    List<Review> reviews(UUID application) {
        return db.sql(
                        "select requirement, outcome, reason from accreditation.reviews where application_id = :application")
                .param("application", application)
                .query(Rows.as(Review.class))
                .list();
    }

    void review(UUID application, Review review, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into accreditation.reviews (application_id, requirement, outcome, reason, reviewed_by, reviewed_at)
                        values (:application, :requirement, :outcome, :reason, :by, :at)
                        on conflict (application_id, requirement) do update
                        set outcome = excluded.outcome, reason = excluded.reason, reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at
                        """)
                .param("application", application)
                .param("requirement", review.requirement())
                .param("outcome", review.outcome())
                .param("reason", review.reason())
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** To be looked at again, when the body has answered. */
    void unreview(UUID application, String requirement) {
        db.sql("delete from accreditation.reviews where application_id = :application and requirement = :requirement")
                .param("application", application)
                .param("requirement", requirement)
                .update();
    }

    /** The oldest first. */
    List<Request> requests(UUID application) {
        return db.sql("""
                        select id, requirement, question, due_on, answer from accreditation.requests
                        where application_id = :application order by asked_at, id
                        """)
                .param("application", application)
                .query(Rows.as(Request.class))
                .list();
    }

    void ask(UUID application, Request request, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into accreditation.requests (id, application_id, requirement, question, due_on, asked_by, asked_at)
                        values (:id, :application, :requirement, :question, :due, :by, :at)
                        """)
                .param("id", request.id())
                .param("application", application)
                .param("requirement", request.requirement())
                .param("question", request.question())
                .param("due", request.dueOn())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void answer(UUID request, String answer, OffsetDateTime at) {
        db.sql(
                        "update accreditation.requests set answer = :answer, answered_at = :at where id = :id and answer is null")
                .param("id", request)
                .param("answer", answer)
                .param("at", at)
                .update();
    }
}
