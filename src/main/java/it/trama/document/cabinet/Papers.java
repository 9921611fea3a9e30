package it.trama.document.cabinet;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.document.Cabinet.Label;
import it.trama.document.Cabinet.Origin;
import it.trama.document.Cabinet.Paper;
import it.trama.document.Cabinet.Place;
import it.trama.document.ProtocolNumber;
import it.trama.kernel.Compartment;
import it.trama.trust.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers of records, with their file and protocol number. Those of a compartment that the actor lacks do not exist. */
@Repository
class Papers {

    static final int PAGE = 50;

    record Row(
            UUID id,
            Place place,
            Label label,
            File file,
            Deed deed,
            @Nullable ProtocolNumber protocol,
            String formerProtocol) {

        /** Its number here, or the one it had in the system it comes from; empty without any. */
        String protocolText() {
            if (protocol != null) {
                return protocol.text();
            }
            return formerProtocol.isEmpty() ? "" : t("document.protocol.former", formerProtocol);
        }
    }

    record File(String name, String mediaType, long bytes, String hash, int pages) {}

    /** @param replacedBy the next version; {@code obscured} why nobody may open it any more */
    record Deed(
            Origin origin,
            UUID organisation,
            UUID by,
            Instant at,
            @Nullable UUID replaces,
            @Nullable UUID replacedBy,
            @Nullable String obscured) {}

    private static final String SELECT = """
            select p.*, d.file_name, d.media_type, d.bytes, d.content_hash, r.year, r.number, r.sealed, r.registered_on,
                   (select n.id from document.papers n where n.replaces = p.id) as replaced_by
            from document.papers p
            join trust.documents d on d.id = p.id
            left join document.protocol r on r.paper_id = p.id
            """;

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Papers(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    void add(Paper paper, int pages) {
        db.sql("""
                        insert into document.papers (id, record_id, compartment, folder, title, dated, direction, party, origin, pages, replaces,
                                                     organisation_id, created_by, created_at)
                        values (:id, :record, :compartment, :folder, :title, :dated, :direction, :party, :origin, :pages, :replaces, :organisation, :by, :at)
                        """)
                .param("id", paper.id())
                .param("record", paper.place().record())
                .param("compartment", paper.place().compartment().name())
                .param("folder", paper.place().folder().name())
                .param("title", paper.label().title())
                .param("dated", paper.label().dated())
                .param("direction", paper.label().direction().name())
                .param("party", paper.label().party())
                .param("origin", paper.origin().name())
                .param("pages", pages)
                .param("replaces", paper.replaces(), Types.OTHER)
                .param("organisation", actors.actor().organisation())
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    boolean holds(UUID id) {
        return db.sql("select exists (select from document.papers where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<Row> find(UUID record, UUID id) {
        return db.sql(SELECT + "where p.record_id = :record and p.id = :id")
                .param("record", record)
                .param("id", id)
                .query(Papers::row)
                .optional();
    }

    /** The newest versions, the newest first, and one more than a page when there are more. */
    List<Row> page(UUID record, ListPapers.Query query) {
        return db.sql(SELECT + """
                        where p.record_id = :record
                          and not exists (select from document.papers n where n.replaces = p.id)
                          and (:words = '' or p.obscured_at is null and (
                               to_tsvector('italian', document.plain(p.title || ' ' || p.party)) @@ websearch_to_tsquery('italian', document.plain(:words))
                               or document.plain(p.title || ' ' || p.party) like '%' || document.plain(:words) || '%'))
                          and (:folder = '' or p.folder = :folder) and (:direction = '' or p.direction = :direction)
                          and p.dated >= coalesce(cast(:from as date), p.dated) and p.dated <= coalesce(cast(:to as date), p.dated)
                        order by p.dated desc, p.created_at desc, p.id desc limit :limit offset :offset
                        """)
                .param("record", record)
                .param("words", query.words())
                .param("folder", query.folder().map(Enum::name).orElse(""))
                .param("direction", query.direction().map(Enum::name).orElse(""))
                .param("from", query.from().orElse(null), Types.DATE)
                .param("to", query.to().orElse(null), Types.DATE)
                .param("limit", PAGE + 1)
                .param("offset", query.page() * PAGE)
                .query(Papers::row)
                .list();
    }

    /** Those that may be opened, the oldest first. */
    List<Row> open(UUID record) {
        return db.sql(SELECT + """
                        where p.record_id = :record and p.obscured_at is null
                          and not exists (select from document.papers n where n.replaces = p.id)
                        order by p.dated, p.created_at
                        """).param("record", record).query(Papers::row).list();
    }

    /** Empty for who may not open any; one statement. */
    Optional<Integer> count(UUID record, Compartment compartment) {
        int count = db.sql("""
                        select case when trust.may(:record, :compartment, 3)
                               then (select count(*) from document.papers p where p.record_id = :record
                                     and not exists (select from document.papers n where n.replaces = p.id)) else -1 end
                        """)
                .param("record", record)
                .param("compartment", compartment.name())
                .query(Integer.class)
                .single();
        return count < 0 ? Optional.empty() : Optional.of(count);
    }

    void obscure(UUID id, String reason) {
        db.sql("""
                        update document.papers set obscured_at = :at, obscured_by = :by, obscured_reason = :reason
                        where id = :id and obscured_at is null
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actors.actor().user())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Place(
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        Folder.valueOf(row.getString("folder"))),
                new Label(
                        row.getString("title"),
                        row.getObject("dated", LocalDate.class),
                        Direction.valueOf(row.getString("direction")),
                        row.getString("party")),
                new File(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getString("content_hash"),
                        row.getInt("pages")),
                deed(row),
                protocol(row),
                row.getString("former_protocol"));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                Origin.valueOf(row.getString("origin")),
                row.getObject("organisation_id", UUID.class),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("replaces", UUID.class),
                row.getObject("replaced_by", UUID.class),
                row.getString("obscured_reason"));
    }

    private static @Nullable ProtocolNumber protocol(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("registered_on", LocalDate.class);
        return day == null
                ? null
                : ProtocolNumber.local(row.getInt("number"), row.getInt("year"), row.getBoolean("sealed"), day);
    }
}
