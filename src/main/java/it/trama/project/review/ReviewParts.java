package it.trama.project.review;

import it.trama.project.review.Review.Decision;
import it.trama.project.review.Review.DomainFound;
import it.trama.project.review.Review.GoalFound;
import it.trama.project.review.Review.GoalState;
import it.trama.project.review.Review.Range;
import it.trama.project.review.Review.Score;
import it.trama.project.review.Review.SupportKept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals, supports and domains of a review. */
@Repository
class ReviewParts {

    private final JdbcClient db;

    ReviewParts(JdbcClient db) {
        this.db = db;
    }

    List<GoalFound> goals(UUID review) {
        return db.sql("select * from project.review_goals where review_id = :review order by ordinal, goal")
                .param("review", review)
                .query((row, n) -> new GoalFound(
                        row.getObject("goal", UUID.class),
                        row.getString("title"),
                        row.getString("area"),
                        GoalState.valueOf(row.getString("state")),
                        row.getString("value"),
                        row.getString("why")))
                .list();
    }

    List<SupportKept> supports(UUID review) {
        return db.sql("select * from project.review_supports where review_id = :review order by title, support")
                .param("review", review)
                .query((row, n) -> new SupportKept(
                        row.getObject("support", UUID.class),
                        row.getString("title"),
                        Decision.valueOf(row.getString("decision")),
                        row.getString("why")))
                .list();
    }

    List<DomainFound> domains(UUID review) {
        return db.sql("select * from project.review_domains where review_id = :review order by domain, viewpoint")
                .param("review", review)
                .query(ReviewParts::toDomain)
                .list();
    }

    private static DomainFound toDomain(ResultSet row, int n) throws SQLException {
        LocalDate before = row.getObject("before_on", LocalDate.class);
        return new DomainFound(
                row.getString("domain"),
                row.getString("viewpoint"),
                before == null ? null : new Score(row.getBigDecimal("before_value"), before),
                new Score(row.getBigDecimal("after_value"), row.getObject("after_on", LocalDate.class)),
                new Range(row.getBigDecimal("least"), row.getBigDecimal("most")));
    }

    void add(Review review) {
        int ordinal = 0;
        for (GoalFound goal : review.goals()) {
            of(review, """
                    insert into project.review_goals (review_id, goal, record_id, compartment, ordinal, title, area, state)
                    values (:review, :part, :record, :compartment, :ordinal, :title, :area, 'OPEN')
                    """)
                    .param("part", goal.goal())
                    .param("ordinal", ++ordinal)
                    .param("title", goal.title())
                    .param("area", goal.area())
                    .update();
        }
        for (SupportKept support : review.supports()) {
            of(review, """
                    insert into project.review_supports (review_id, support, record_id, compartment, title, decision)
                    values (:review, :part, :record, :compartment, :title, 'KEEP')
                    """)
                    .param("part", support.support())
                    .param("title", support.title())
                    .update();
        }
    }

    void change(UUID review, GoalFound goal) {
        db.sql(
                        "update project.review_goals set state = :state, value = :value, why = :why where review_id = :review and goal = :goal")
                .param("review", review)
                .param("goal", goal.goal())
                .param("state", goal.state().name())
                .param("value", goal.value())
                .param("why", goal.why())
                .update();
    }

    void change(UUID review, SupportKept support) {
        db.sql(
                        "update project.review_supports set decision = :decision, why = :why where review_id = :review and support = :support")
                .param("review", review)
                .param("support", support.support())
                .param("decision", support.decision().name())
                .param("why", support.why())
                .update();
    }

    void freeze(Review review, List<DomainFound> domains) {
        for (DomainFound d : domains) {
            Score before = d.before();
            of(review, """
                    insert into project.review_domains (review_id, domain, viewpoint, record_id, compartment, before_value, before_on,
                                                        after_value, after_on, least, most)
                    values (:review, :domain, :viewpoint, :record, :compartment, :before, :beforeOn, :after, :afterOn, :least, :most)
                    """)
                    .param("domain", d.domain())
                    .param("viewpoint", d.viewpoint())
                    .param("before", before == null ? null : before.value(), Types.NUMERIC)
                    .param("beforeOn", before == null ? null : before.on(), Types.DATE)
                    .param("after", d.after().value())
                    .param("afterOn", d.after().on())
                    .param("least", d.range().least())
                    .param("most", d.range().most())
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(Review review, String sql) {
        return db.sql(sql)
                .param("review", review.id())
                .param("record", review.place().record())
                .param("compartment", review.place().compartment().name());
    }
}
