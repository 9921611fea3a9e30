package it.trama.network.agreement;

import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.trust.NamedContents;
import java.time.Clock;
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

@Repository
class AgreementRows implements NamedContents {

    record Signed(UUID id, UUID organisation, String kind, Title title, Period valid, boolean opens) {}

    record Title(String subject, String reference, LocalDate signedOn) {}

    record Row(
            UUID id,
            UUID organisation,
            String body,
            String kind,
            String subject,
            LocalDate starts,
            @Nullable LocalDate ends) {}

    /** @param signedOn null: registered when the body was made, without a paper */
    record More(
            String reference, @Nullable LocalDate signedOn, boolean opensData, String endedReason, String parties) {}

    record Paper(String fileName, String mediaType, long bytes, String contentHash) {}

    /** @param lapsed since when the body has no agreement that lets records be shared; null: it has one, or all bodies were asked for */
    record Ending(
            long count, @Nullable LocalDate first, @Nullable LocalDate lapsed) {}

    private static final String FACTS = """
            select a.id, a.organisation_id as organisation, o.name as body, a.kind, a.subject, lower(a.valid) as starts, upper(a.valid) as ends
            from network.all_agreements a join trust.organisations o on o.id = a.organisation_id
            """;

    /** Nothing of the same kind goes on after it. */
    private static final String LAST_OF_ITS_KIND = """
             not exists (select from network.all_agreements n where n.organisation_id = a.organisation_id and n.kind = a.kind
                         and n.id <> a.id and (upper(n.valid) is null or upper(n.valid) > upper(a.valid)))
            """;

    private final JdbcClient db;
    private final Clock clock;

    AgreementRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Signed signed, UUID by) {
        db.sql("""
                        insert into network.agreements (id, organisation_id, kind, subject, reference, signed_on, valid, opens_data, created_by, created_at)
                        values (:id, :organisation, :kind, :subject, :reference, :signedOn, daterange(:from, :to), :opens, :by, :at)
                        """)
                .param("id", signed.id())
                .param("organisation", signed.organisation())
                .param("kind", signed.kind())
                .param("subject", signed.title().subject())
                .param("reference", signed.title().reference())
                .param("signedOn", signed.title().signedOn())
                .param("from", signed.valid().from())
                .param("to", signed.valid().to())
                .param("opens", signed.opens())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void addParties(UUID agreement, Collection<UUID> parties) {
        db.sql("""
                        insert into network.agreement_parties (agreement_id, organisation_id)
                        select :agreement, o.id from trust.organisations o where o.id = any (:parties) on conflict do nothing
                        """)
                .param("agreement", agreement)
                .param("parties", parties.toArray(UUID[]::new))
                .update();
    }

    void addPaper(UUID agreement, Paper paper, UUID by) {
        db.sql("""
                        insert into network.agreement_files (agreement_id, file_name, media_type, bytes, content_hash, created_by, created_at)
                        values (:id, :name, :type, :bytes, :hash, :by, :at) on conflict (agreement_id) do nothing
                        """)
                .param("id", agreement)
                .param("name", paper.fileName())
                .param("type", paper.mediaType())
                .param("bytes", paper.bytes())
                .param("hash", paper.contentHash())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    boolean isKnown(UUID id) {
        return db.sql("select exists (select from network.agreements where id = :id)")
                .param("id", id)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    Optional<Row> find(UUID id) {
        return db.sql(FACTS + "where a.id = :id")
                .param("id", id)
                .query(Rows.as(Row.class))
                .optional();
    }

    More more(UUID id) {
        return db.sql("""
                        select a.reference, a.signed_on, a.opens_data, a.ended_reason,
                               coalesce((select string_agg(o.name, ', ' order by o.name) from network.agreement_parties p
                                         join trust.organisations o on o.id = p.organisation_id where p.agreement_id = a.id), '') as parties
                        from network.all_agreements a where a.id = :id
                        """).param("id", id).query(Rows.as(More.class)).single();
    }

    boolean isParty(UUID agreement, UUID organisation) {
        return db.sql(
                        "select exists (select from network.agreement_parties where agreement_id = :id and organisation_id = :organisation)")
                .param("id", agreement)
                .param("organisation", organisation)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** All that are not over, the first to end first. */
    List<Row> running() {
        return db.sql(
                        FACTS
                                + "where upper(a.valid) is null or upper(a.valid) > :today order by upper(a.valid) nulls last, o.name")
                .param("today", LocalDate.now(clock))
                .query(Rows.as(Row.class))
                .list();
    }

    /** Those that end by a day, and those that ended in the last months, when nothing of their kind goes on. */
    List<Row> ending(LocalDate by, LocalDate since) {
        return db.sql(FACTS + "where upper(a.valid) between :since and :by and" + LAST_OF_ITS_KIND
                        + " order by upper(a.valid), o.name")
                .param("since", since)
                .param("by", by)
                .query(Rows.as(Row.class))
                .list();
    }

    /** @param of null: of all bodies */
    Ending endingSoon(LocalDate today, LocalDate by, @Nullable UUID of) {
        return db.sql("select count(*) as count, min(upper(a.valid)) as first,"
                        + " (select max(upper(t.valid)) from trust.agreements t where t.organisation_id = cast(:of as uuid)"
                        + " and not trust.agreed()) as lapsed from network.all_agreements a"
                        + " where upper(a.valid) > :today and upper(a.valid) <= :by"
                        + " and (cast(:of as uuid) is null or a.organisation_id = :of) and" + LAST_OF_ITS_KIND)
                .param("today", today)
                .param("by", by)
                .param("of", of)
                .query(Rows.as(Ending.class))
                .single();
    }

    void end(UUID id, LocalDate on, String reason) {
        db.sql("""
                        update network.agreements set valid = daterange(lower(valid), :on), ended_reason = :reason
                        where id = :id and lower(valid) < :on
                        """).param("id", id).param("on", on).param("reason", reason).update();
    }

    Optional<Paper> paper(UUID agreement) {
        return db.sql(
                        "select file_name, media_type, bytes, content_hash from network.agreement_files where agreement_id = :id")
                .param("id", agreement)
                .query(Rows.as(Paper.class))
                .optional();
    }

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(
                db.sql("select distinct content_hash from network.agreement_files where content_hash = any (:hashes)")
                        .param("hashes", hashes.toArray(String[]::new))
                        .query(Rows.scalar(String.class))
                        .list());
    }
}
