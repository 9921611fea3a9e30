package it.trama.governance.minutes;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import it.trama.platform.messenger.Post.Recipient;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Minutes as they are written. */
@Repository
class MinutesRows {

    record Minutes(UUID id, UUID session, Words words, Course course, Map<UUID, String> items, int version) {

        boolean signed() {
            return course.hash() != null;
        }
    }

    record Words(String opening, String closing) {}

    /**
     * @param by who saved it last
     * @param hash of the paper once it is signed
     */
    record Course(
            @Nullable UUID corrects,
            String reason,
            UUID by,
            OffsetDateTime at,
            @Nullable OffsetDateTime signedAt,
            @Nullable String hash,
            @Nullable UUID sending) {}

    private record Head(UUID id, UUID session, String opening, String closing, int version) {}

    private record Part(UUID item, String text) {}

    private record Numbered(UUID ballot, String number) {}

    record Guest(String name, String office) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    MinutesRows(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    /** The first and then its corrections. */
    List<Minutes> of(UUID session) {
        return db
                .sql("select id from governance.minutes where session_id = :session order by drafted_at, id")
                .param("session", session)
                .query(Rows.scalar(UUID.class))
                .list()
                .stream()
                .map(id -> find(id).orElseThrow())
                .toList();
    }

    Optional<Minutes> find(UUID id) {
        return db.sql(
                        "select id, session_id as session, opening, closing, version from governance.minutes where id = :id")
                .param("id", id)
                .query(Rows.as(Head.class))
                .optional()
                .map(head -> new Minutes(
                        id,
                        head.session(),
                        new Words(head.opening(), head.closing()),
                        course(id),
                        items(id),
                        head.version()));
    }

    private Course course(UUID id) {
        return db.sql("""
                        select corrects, reason, drafted_by as by, drafted_at as at, closed_at as signed_at, content_hash as hash, sending
                        from governance.minutes where id = :id
                        """).param("id", id).query(Rows.as(Course.class)).single();
    }

    private Map<UUID, String> items(UUID id) {
        return db
                .sql("select item_id as item, text from governance.minute_parts where minutes_id = :id")
                .param("id", id)
                .query(Rows.as(Part.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Part::item, Part::text));
    }

    /** False: somebody began them meanwhile. */
    boolean begin(UUID id, UUID session, Words words, @Nullable UUID corrects, String reason) {
        return db.sql("""
                        insert into governance.minutes (id, session_id, opening, closing, corrects, reason, drafted_by, drafted_at)
                        values (:id, :session, :opening, :closing, :corrects, :reason, :by, :at) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("session", session)
                        .param("opening", words.opening())
                        .param("closing", words.closing())
                        .param("corrects", corrects, Types.OTHER)
                        .param("reason", reason)
                        .param("by", desk.user())
                        .param("at", desk.now())
                        .update()
                == 1;
    }

    /** False: somebody saved or signed them meanwhile. */
    boolean save(UUID id, Words words, int version) {
        return db.sql("""
                        update governance.minutes set opening = :opening, closing = :closing, version = version + 1, drafted_by = :by, drafted_at = :at
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("id", id)
                        .param("opening", words.opening())
                        .param("closing", words.closing())
                        .param("version", version)
                        .param("by", desk.user())
                        .param("at", desk.now())
                        .update()
                == 1;
    }

    void item(UUID id, UUID item, String text) {
        db.sql("""
                        insert into governance.minute_parts (minutes_id, item_id, text) values (:id, :item, :text)
                        on conflict (minutes_id, item_id) do update set text = excluded.text
                        """).param("id", id).param("item", item).param("text", text).update();
    }

    /** False: they were signed. */
    boolean sign(UUID id, String hash) {
        return db.sql("""
                        update governance.minutes set state = 'SIGNED', content_hash = :hash, closed_by = :by, closed_at = :at
                        where id = :id and state = 'DRAFT'
                        """)
                        .param("id", id)
                        .param("hash", hash)
                        .param("by", desk.user())
                        .param("at", desk.now())
                        .update()
                == 1;
    }

    void sent(UUID id, UUID sending) {
        db.sql("update governance.minutes set sending = :sending where id = :id and sending is null")
                .param("id", id)
                .param("sending", sending)
                .update();
    }

    /** Numbers of what the session resolved, by vote. */
    Map<UUID, String> numbers(UUID session) {
        return db.sql("""
                        select ballot_id as ballot, number || '/' || year as number from governance.resolutions where session_id = :session
                        """).param("session", session).query(Rows.as(Numbered.class)).list().stream()
                .collect(Collectors.toMap(Numbered::ballot, Numbered::number));
    }

    List<Guest> guests(UUID session) {
        return db.sql("select name, office from governance.guests where session_id = :session order by made_at, id")
                .param("session", session)
                .query(Rows.as(Guest.class))
                .list();
    }

    /** What was noted of each item in the session. */
    Map<UUID, String> notes(UUID session) {
        return db
                .sql("select id as item, discussion as text from governance.items where session_id = :session")
                .param("session", session)
                .query(Rows.as(Part.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Part::item, Part::text));
    }

    /** Members of the body that day with who stands in for them; what a committee does is told to the mayors of the assemblies too. */
    List<Recipient> readers(UUID session, UUID body, LocalDate day) {
        return db.sql("""
                        select distinct on (lower(name), address) name, office, address from (
                            select m.name, m.office || case when m.office = '' then '' else ', ' end || s.name as office, coalesce(c.email, '') as address
                            from governance.seats s join governance.bodies b on b.id = s.body_id
                            join governance.members m on m.seat_id = s.id and m.valid @> :day::date
                            left join governance.contacts c on c.member_id = m.id
                            where s.valid @> :day::date and (s.body_id = :body or b.kind = 'ASSEMBLY' and s.municipality is not null
                                and exists (select from governance.bodies x where x.id = :body and x.kind = 'COMMITTEE'))
                            union all
                            select d.name, s.name, c.email from governance.delegates d join governance.seats s on s.id = d.seat_id
                            join governance.delegate_contacts c on c.delegate_id = d.id
                            where s.body_id = :body and d.valid @> :day::date and d.revoked_on is null and (d.session_id is null or d.session_id = :session)
                        ) all_of_them order by lower(name), address, office
                        """)
                .param("session", session)
                .param("body", body)
                .param("day", day)
                .query(Rows.as(Recipient.class))
                .list();
    }
}
