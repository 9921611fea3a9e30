package it.trama.agreement.folio;

import it.trama.agreement.folio.Agreement.Kind;
import it.trama.agreement.folio.Agreement.Links;
import it.trama.agreement.folio.Agreement.Said;
import it.trama.agreement.folio.Agreement.Saved;
import it.trama.agreement.folio.Agreement.Words;
import it.trama.agreement.folio.State.Steps;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementRows {

    /** How many signed and joined, and what is due next. */
    record Numbers(
            UUID id,
            long signatories,
            long adherents,
            @Nullable LocalDate due) {}

    private static final String AGREEMENTS = """
            select a.*, k.name as kind_name, k.by_assembly, lower(a.valid) as starts, upper(a.valid) as ends,
                   n.id as renewed_by, case when n.signed_on is not null then lower(n.valid) end as renewed
            from agreement.agreements a join agreement.kinds k on k.code = a.kind
            left join lateral (select r.id, r.signed_on, r.valid from agreement.agreements r where r.renews = a.id
                               order by r.signed_on nulls last, r.id limit 1) n on true
            """;

    private final JdbcClient db;

    AgreementRows(JdbcClient db) {
        this.db = db;
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                new Words(
                        new Kind(row.getString("kind"), row.getString("kind_name"), row.getBoolean("by_assembly")),
                        row.getString("title"),
                        row.getString("purpose")),
                new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                new Steps(
                        row.getObject("proposed_on", LocalDate.class),
                        row.getObject("approved_on", LocalDate.class),
                        row.getObject("signed_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)),
                new Said(row.getString("approved_by"), row.getString("rejected_by"), row.getString("ended_reason")),
                new Links(
                        row.getObject("renews", UUID.class),
                        row.getObject("renewed_by", UUID.class),
                        row.getObject("renewed", LocalDate.class)),
                new Saved(
                        row.getInt("version"),
                        row.getObject("saved_by", UUID.class),
                        row.getObject("saved_at", OffsetDateTime.class)));
    }

    List<Kind> kinds() {
        return db.sql("select code, name, by_assembly from agreement.kinds order by rank, code")
                .query(Rows.as(Kind.class))
                .list();
    }

    /** Those that end first, first; those without an end last. */
    List<Agreement> all() {
        return db.sql(AGREEMENTS + " order by upper(a.valid) nulls last, lower(a.title), a.id")
                .query(AgreementRows::agreement)
                .list();
    }

    /** Proposed, and neither approved nor signed. */
    List<Agreement> waiting() {
        return db.sql(
                        AGREEMENTS
                                + " where a.proposed_on is not null and a.approved_on is null and a.signed_on is null order by a.proposed_on, a.id")
                .query(AgreementRows::agreement)
                .list();
    }

    Optional<Agreement> find(UUID id) {
        return db.sql(AGREEMENTS + " where a.id = :id")
                .param("id", id)
                .query(AgreementRows::agreement)
                .optional();
    }

    List<Numbers> numbers() {
        return db.sql("""
                        select a.id,
                               (select count(*) from agreement.parties p where p.agreement_id = a.id and p.role = 'SIGNATORY' and p.until is null) as signatories,
                               (select count(*) from agreement.parties p where p.agreement_id = a.id and p.role = 'ADHERENT' and p.until is null) as adherents,
                               (select min(d.due) from agreement.duties d where d.agreement_id = a.id and d.done_on is null and d.dropped_at is null) as due
                        from agreement.agreements a
                        """).query(Rows.as(Numbers.class)).list();
    }

    private JdbcClient.StatementSpec with(String sql, UUID id, AgreementForm form, Saved saved) {
        Period valid = form.valid();
        return db.sql(sql)
                .param("id", id)
                .param("kind", form.of("kind"))
                .param("title", form.of("title"))
                .param("purpose", form.of("purpose"))
                .param("from", valid.from())
                .param("to", valid.to())
                .param("version", saved.version())
                .param("by", saved.by())
                .param("at", saved.at());
    }

    /** Sent twice it is made once. */
    void add(UUID id, AgreementForm form, @Nullable UUID renews, Saved saved) {
        with("""
                        insert into agreement.agreements (id, kind, title, purpose, valid, renews, version, saved_by, saved_at)
                        values (:id, :kind, :title, :purpose, daterange(:from, cast(:to as date)), :renews, :version, :by, :at) on conflict (id) do nothing
                        """, id, form, saved).param("renews", renews).update();
    }

    /** False when somebody saved meanwhile, or it is signed. */
    boolean change(UUID id, AgreementForm form, Saved saved) {
        return with("""
                        update agreement.agreements set kind = :kind, title = :title, purpose = :purpose,
                               valid = daterange(:from, cast(:to as date)), version = version + 1, saved_by = :by, saved_at = :at
                        where id = :id and version = :version and signed_on is null
                        """, id, form, saved).update() == 1;
    }

    void propose(UUID id, @Nullable LocalDate on) {
        db.sql(
                        "update agreement.agreements set proposed_on = cast(:on as date) where id = :id and approved_on is null and signed_on is null")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void approve(UUID id, LocalDate on, String by) {
        db.sql(
                        "update agreement.agreements set approved_on = :on, approved_by = :by, rejected_by = '' where id = :id and approved_on is null")
                .param("on", on)
                .param("by", by)
                .param("id", id)
                .update();
    }

    void reject(UUID id, String by) {
        db.sql(
                        "update agreement.agreements set proposed_on = null, rejected_by = :by where id = :id and approved_on is null")
                .param("by", by)
                .param("id", id)
                .update();
    }

    void sign(UUID id, LocalDate on) {
        db.sql("update agreement.agreements set signed_on = :on where id = :id and signed_on is null")
                .param("on", on)
                .param("id", id)
                .update();
    }

    void end(UUID id, LocalDate on, String why) {
        db.sql(
                        "update agreement.agreements set ended_on = :on, ended_reason = :why where id = :id and signed_on is not null and ended_on is null")
                .param("on", on)
                .param("why", why)
                .param("id", id)
                .update();
    }
}
