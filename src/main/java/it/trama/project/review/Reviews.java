package it.trama.project.review;

import it.trama.kernel.Compartment;
import it.trama.project.review.Review.DomainFound;
import it.trama.project.review.Review.GoalFound;
import it.trama.project.review.Review.SupportKept;
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

/** Reviews under the RECORD policy; the database keeps what was signed. */
@Repository
class Reviews {

    private final JdbcClient db;
    private final ReviewParts parts;

    Reviews(JdbcClient db, ReviewParts parts) {
        this.db = db;
        this.parts = parts;
    }

    /** First to last. */
    List<Review> ofProject(UUID root) {
        return db.sql("select * from project.reviews where root_id = :root order by held_on, id")
                .param("root", root)
                .query(this::toReview)
                .list();
    }

    Optional<Review> find(UUID id) {
        return db.sql("select * from project.reviews where id = :id")
                .param("id", id)
                .query(this::toReview)
                .optional();
    }

    private Review toReview(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Review(
                id,
                new Review.Place(
                        row.getObject("project_id", UUID.class),
                        row.getObject("root_id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment"))),
                new Review.Held(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("took_part"),
                        row.getString("own_words"),
                        row.getString("summary"),
                        row.getBoolean("amend"),
                        row.getObject("next_on", LocalDate.class)),
                parts.goals(id),
                parts.supports(id),
                parts.domains(id),
                new Review.State(
                        row.getString("status").equals("SIGNED"),
                        row.getObject("author", UUID.class),
                        row.getString("signed_by"),
                        row.getObject("document_id", UUID.class),
                        row.getInt("version")));
    }

    /** False when the id is there already: the form was sent twice. */
    boolean add(Review review) {
        int added = db.sql("""
                        insert into project.reviews (id, project_id, root_id, record_id, compartment, held_on, status, author)
                        values (:id, :project, :root, :record, :compartment, :on, 'DRAFT', :author)
                        on conflict (id) do nothing
                        """)
                .param("id", review.id())
                .param("project", review.place().project())
                .param("root", review.place().root())
                .param("record", review.place().record())
                .param("compartment", review.place().compartment().name())
                .param("on", review.held().on())
                .param("author", review.state().author())
                .update();
        if (added == 1) {
            parts.add(review);
        }
        return added == 1;
    }

    /** False when it is no longer the version that was read. */
    boolean save(UUID id, int version, Review.Held held, List<GoalFound> goals, List<SupportKept> supports) {
        int saved = db.sql("""
                        update project.reviews
                        set held_on = :on, took_part = :who, own_words = :words, summary = :summary, amend = :amend, next_on = :next, version = version + 1
                        where id = :id and version = :version and status = 'DRAFT'
                        """)
                .param("id", id)
                .param("version", version)
                .param("on", held.on())
                .param("who", held.tookPart())
                .param("words", held.ownWords())
                .param("summary", held.summary())
                .param("amend", held.amend())
                .param("next", held.nextOn(), Types.DATE)
                .update();
        if (saved == 1) {
            goals.forEach(goal -> parts.change(id, goal));
            supports.forEach(support -> parts.change(id, support));
        }
        return saved == 1;
    }

    void sign(Review review, List<DomainFound> domains, Signed signed) {
        parts.freeze(review, domains);
        db.sql("""
                        update project.reviews
                        set status = 'SIGNED', signed_by = :by, signed_at = :at, document_id = :document, document_sha256 = :hash, version = version + 1
                        where id = :id
                        """)
                .param("id", review.id())
                .param("by", signed.by())
                .param("at", signed.at())
                .param("document", signed.document())
                .param("hash", signed.sha256())
                .update();
    }

    record Signed(String by, OffsetDateTime at, UUID document, String sha256) {}
}
