package it.trama.agreement.folio;

import it.trama.platform.db.Rows;
import it.trama.trust.NamedContents;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed and joined, versions of the text, duties. */
@Repository
class PartRows implements NamedContents {

    /** @param role SIGNATORY or ADHERENT */
    record Party(
            UUID id,
            @Nullable UUID organisation,
            String name,
            String role,
            LocalDate since,
            @Nullable LocalDate until,
            String act) {}

    record Text(UUID id, int number, String fileName, String contentHash, String note, OffsetDateTime storedAt) {}

    record File(String name, String mediaType, long bytes, String contentHash) {}

    record Duty(UUID id, Owner owner, String title, LocalDate due, int everyMonths, Outcome outcome) {}

    record Owner(UUID party, @Nullable UUID organisation, String name) {}

    record Outcome(@Nullable LocalDate doneOn, String evidence) {

        static final Outcome NONE = new Outcome(null, "");
    }

    record Done(UUID by, OffsetDateTime at) {}

    private final JdbcClient db;

    PartRows(JdbcClient db) {
        this.db = db;
    }

    /** Those of today and those that left; who signed first. */
    List<Party> parties(UUID agreement) {
        return db.sql("""
                        select id, organisation_id as organisation, name, role, since, until, act from agreement.parties
                        where agreement_id = :agreement order by role desc, since, lower(name), id
                        """)
                .param("agreement", agreement)
                .query(Rows.as(Party.class))
                .list();
    }

    /** Those that the body is part of today. */
    Set<UUID> agreementsOf(UUID organisation) {
        return Set.copyOf(db.sql(
                        "select agreement_id from agreement.parties where organisation_id = :organisation and until is null")
                .param("organisation", organisation)
                .query(Rows.scalar(UUID.class))
                .list());
    }

    /** False when an institution of that name is there already; sent twice it is there once. */
    boolean add(UUID agreement, Party party, Done done) {
        int rows = db.sql("""
                        insert into agreement.parties (id, agreement_id, organisation_id, name, role, since, act, added_by, added_at)
                        values (:id, :agreement, :organisation, :name, :role, :since, :act, :by, :at) on conflict do nothing
                        """)
                .param("id", party.id())
                .param("agreement", agreement)
                .param("organisation", party.organisation())
                .param("name", party.name())
                .param("role", party.role())
                .param("since", party.since())
                .param("act", party.act())
                .param("by", done.by())
                .param("at", done.at())
                .update();
        return rows == 1
                || db.sql("select exists (select from agreement.parties where id = :id)")
                        .param("id", party.id())
                        .query(Rows.scalar(Boolean.class))
                        .single();
    }

    void leave(UUID agreement, UUID party, LocalDate on) {
        db.sql(
                        "update agreement.parties set until = greatest(since, :on) where id = :id and agreement_id = :agreement and until is null")
                .param("on", on)
                .param("id", party)
                .param("agreement", agreement)
                .update();
    }

    /** The newest first. */
    List<Text> texts(UUID agreement) {
        return db.sql("""
                        select id, number, file_name, content_hash, note, stored_at from agreement.texts
                        where agreement_id = :agreement order by number desc
                        """)
                .param("agreement", agreement)
                .query(Rows.as(Text.class))
                .list();
    }

    void store(UUID agreement, UUID id, File file, String note, Done done) {
        db.sql("""
                        insert into agreement.texts (id, agreement_id, number, file_name, media_type, bytes, content_hash, note, stored_by, stored_at)
                        select :id, :agreement, 1 + coalesce(max(number), 0), :name, :type, :bytes, :hash, :note, :by, :at
                        from agreement.texts where agreement_id = :agreement on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("agreement", agreement)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("bytes", file.bytes())
                .param("hash", file.contentHash())
                .param("note", note)
                .param("by", done.by())
                .param("at", done.at())
                .update();
    }

    Optional<File> file(UUID agreement, UUID text) {
        return db.sql("""
                        select file_name as name, media_type, bytes, content_hash from agreement.texts where id = :id and agreement_id = :agreement
                        """)
                .param("id", text)
                .param("agreement", agreement)
                .query(Rows.as(File.class))
                .optional();
    }

    /** Those that are open first, the next first. */
    List<Duty> duties(UUID agreement) {
        return db.sql("""
                        select d.id, d.party_id, p.organisation_id, p.name, d.title, d.due, d.every_months, d.done_on, d.evidence
                        from agreement.duties d join agreement.parties p on p.id = d.party_id
                        where d.agreement_id = :agreement and d.dropped_at is null order by d.done_on is not null, d.due, d.id
                        """)
                .param("agreement", agreement)
                .query((row, _) -> new Duty(
                        row.getObject("id", UUID.class),
                        new Owner(
                                row.getObject("party_id", UUID.class),
                                row.getObject("organisation_id", UUID.class),
                                row.getString("name")),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        row.getInt("every_months"),
                        new Outcome(row.getObject("done_on", LocalDate.class), row.getString("evidence"))))
                .list();
    }

    void promise(UUID agreement, Duty duty, Done done) {
        db.sql("""
                        insert into agreement.duties (id, agreement_id, party_id, title, due, every_months, written_by, written_at)
                        values (:id, :agreement, :party, :title, :due, :every, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", duty.id())
                .param("agreement", agreement)
                .param("party", duty.owner().party())
                .param("title", duty.title())
                .param("due", duty.due())
                .param("every", duty.everyMonths())
                .param("by", done.by())
                .param("at", done.at())
                .update();
    }

    /** False when it was done before. */
    boolean met(UUID duty, LocalDate on, String evidence) {
        return db.sql(
                                "update agreement.duties set done_on = :on, evidence = :evidence where id = :id and done_on is null and dropped_at is null")
                        .param("on", on)
                        .param("evidence", evidence)
                        .param("id", duty)
                        .update()
                == 1;
    }

    void drop(UUID duty, OffsetDateTime at) {
        db.sql("update agreement.duties set dropped_at = :at where id = :id and done_on is null")
                .param("at", at)
                .param("id", duty)
                .update();
    }

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(db.sql("select distinct content_hash from agreement.texts where content_hash = any (:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(Rows.scalar(String.class))
                .list());
    }
}
