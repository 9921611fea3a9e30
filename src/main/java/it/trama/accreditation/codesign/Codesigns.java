package it.trama.accreditation.codesign;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Procedures, who applied, what happened. */
@Repository
class Codesigns {

    record Codesign(UUID id, String title, String act, LocalDate noticeOn, LocalDate closesOn, Phase stage) {}

    record Candidate(
            UUID id,
            UUID organisation,
            LocalDate receivedOn,
            String runts,
            @Nullable LocalDate runtsCheckedOn,
            @Nullable String outcome,
            String reason) {}

    /** @param kind a move, TABLE or AMENDMENT */
    record Step(
            UUID id,
            String kind,
            LocalDate happenedOn,
            String act,
            String text,
            @Nullable BigDecimal amount) {}

    private static final String COLUMNS =
            "select id, title, act, notice_on, closes_on, stage from accreditation.codesigns ";

    private final JdbcClient db;

    Codesigns(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Codesign> all() {
        return db.sql(COLUMNS + "order by notice_on desc, opened_at desc limit 100")
                .query(Rows.as(Codesign.class))
                .list();
    }

    Optional<Codesign> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Rows.as(Codesign.class))
                .optional();
    }

    /** The same; nobody else moves it until the transaction ends. */
    Optional<Codesign> lock(UUID id) {
        return db.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(Rows.as(Codesign.class))
                .optional();
    }

    void open(Codesign opened, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into accreditation.codesigns (id, title, act, notice_on, closes_on, opened_by, opened_at)
                        values (:id, :title, :act, :notice, :closes, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", opened.id())
                .param("title", opened.title())
                .param("act", opened.act())
                .param("notice", opened.noticeOn())
                .param("closes", opened.closesOn())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void move(UUID id, Phase to) {
        db.sql("update accreditation.codesigns set stage = :to where id = :id")
                .param("to", to.name())
                .param("id", id)
                .update();
    }

    List<Candidate> candidates(UUID codesign) {
        return db.sql("""
                        select id, organisation_id as organisation, received_on, runts, runts_checked_on, outcome, reason
                        from accreditation.codesign_candidates where codesign_id = :codesign order by received_on, id
                        """)
                .param("codesign", codesign)
                .query(Rows.as(Candidate.class))
                .list();
    }

    /** False when the body applied already. */
    boolean add(UUID codesign, Candidate candidate) {
        return db.sql("""
                        insert into accreditation.codesign_candidates (id, codesign_id, organisation_id, received_on, runts, runts_checked_on)
                        values (:id, :codesign, :organisation, :received, :runts, :checked) on conflict do nothing
                        """)
                        .param("id", candidate.id())
                        .param("codesign", codesign)
                        .param("organisation", candidate.organisation())
                        .param("received", candidate.receivedOn())
                        .param("runts", candidate.runts())
                        .param("checked", candidate.runtsCheckedOn(), Types.DATE)
                        .update()
                == 1;
    }

    void judge(UUID candidate, String outcome, String reason) {
        db.sql("update accreditation.codesign_candidates set outcome = :outcome, reason = :reason where id = :id")
                .param("outcome", outcome)
                .param("reason", reason)
                .param("id", candidate)
                .update();
    }

    void check(UUID candidate, String runts, LocalDate on) {
        db.sql("update accreditation.codesign_candidates set runts = :runts, runts_checked_on = :on where id = :id")
                .param("runts", runts)
                .param("on", on)
                .param("id", candidate)
                .update();
    }

    /** The oldest first. */
    List<Step> steps(UUID codesign) {
        return db.sql("""
                        select id, kind, happened_on, act, text, amount from accreditation.codesign_steps
                        where codesign_id = :codesign order by happened_on, written_at
                        """)
                .param("codesign", codesign)
                .query(Rows.as(Step.class))
                .list();
    }

    /** False when it was written before. */
    boolean write(UUID codesign, Step step, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into accreditation.codesign_steps (id, codesign_id, kind, happened_on, act, text, amount, written_by, written_at)
                        values (:id, :codesign, :kind, :on, :act, :text, :amount, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", step.id())
                        .param("codesign", codesign)
                        .param("kind", step.kind())
                        .param("on", step.happenedOn())
                        .param("act", step.act())
                        .param("text", step.text())
                        .param("amount", step.amount(), Types.NUMERIC)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }
}
