package it.trama.governance.resolution;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What bodies resolved. */
@Repository
class Resolutions {

    record Line(UUID id, String body, int year, int number, LocalDate adoptedOn, String title, String effect) {}

    record Resolution(UUID id, UUID session, UUID item, UUID ballot, Line line, Behind behind) {}

    record Behind(
            UUID session,
            UUID item,
            UUID ballot,
            String text,
            @Nullable String subjectKind,
            @Nullable UUID subjectId) {}

    /**
     * @param body null: of all
     * @param year 0: of all
     */
    record Filter(String words, @Nullable UUID body, int year) {}

    record Subject(String kind, UUID id, String title) {}

    /** Of an item that was voted. */
    record Voted(UUID item, int number, UUID ballot, String title, String text) {}

    static final int MOST = 500;

    private static final String LINES = """
            select r.id, b.name as body, r.year, r.number, r.adopted_on, r.title, r.effect
            from governance.resolutions r join governance.bodies b on b.id = r.body_id
            """;

    private final JdbcClient db;
    private final GovernanceDesk desk;

    Resolutions(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    /** Without gaps: the row is locked until who takes it is done, or gives it back. */
    int next(UUID body, int year) {
        return db.sql("""
                        insert into governance.resolution_numbers as n (body_id, year, last) values (:body, :year, 1)
                        on conflict (body_id, year) do update set last = n.last + 1 returning last
                        """)
                .param("body", body)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    boolean has(UUID ballot) {
        return db.sql("select exists (select from governance.resolutions where ballot_id = :ballot)")
                .param("ballot", ballot)
                .query(Boolean.class)
                .single();
    }

    void add(UUID body, UUID session, LocalDate day, int number, Voted voted, @Nullable Subject subject) {
        db.sql("""
                        insert into governance.resolutions (id, body_id, session_id, item_id, version, ballot_id, year, number, title, text, subject_kind,
                            subject_id, adopted_on, adopted_at, effect)
                        values (:id, :body, :session, :item, :version, :ballot, :year, :number, :title, :text, :kind, :subject, :day, :now, :effect)
                        """)
                .param("id", UUID.randomUUID())
                .param("body", body)
                .param("session", session)
                .param("item", voted.item())
                .param("version", voted.number())
                .param("ballot", voted.ballot())
                .param("year", day.getYear())
                .param("number", number)
                .param("title", voted.title())
                .param("text", voted.text())
                .param("kind", subject == null ? null : subject.kind())
                .param("subject", subject == null ? null : subject.id(), Types.OTHER)
                .param("day", day)
                .param("now", desk.now())
                .param("effect", subject == null ? "" : subject.title())
                .update();
    }

    /** Newest first. */
    List<Line> search(Filter filter) {
        return db.sql(LINES + """
                         where (:words = '' or strpos(lower(r.title || ' ' || r.text || ' ' || r.number || '/' || r.year), lower(:words)) > 0)
                            and (:body::uuid is null or r.body_id = :body::uuid) and (:year = 0 or r.year = :year)
                        order by r.year desc, b.position, b.name, r.number desc limit :most
                        """)
                .param("words", filter.words())
                .param("body", filter.body(), Types.OTHER)
                .param("year", filter.year())
                .param("most", MOST)
                .query(Rows.as(Line.class))
                .list();
    }

    List<Integer> years() {
        return db.sql("select distinct year::integer from governance.resolutions order by 1 desc")
                .query(Rows.scalar(Integer.class))
                .list();
    }

    Optional<Resolution> find(UUID id) {
        return db.sql(LINES + " where r.id = :id")
                .param("id", id)
                .query(Rows.as(Line.class))
                .optional()
                .map(line -> whole(line, behind(id)));
    }

    /** Where something was decided: by a resolution, or else the item that was voted last. */
    Optional<String> about(UUID subject) {
        return db.sql("""
                        select coalesce((select '/governance/delibere/' || r.id from governance.resolutions r where r.subject_id = :subject
                                         order by r.adopted_at desc limit 1),
                                        (select '/governance/punti/' || v.item_id from governance.item_versions v where v.subject_id = :subject
                                         order by v.made_at desc limit 1)) as href
                        """)
                .param("subject", subject)
                .query(Rows.scalar(String.class))
                .optional();
    }

    private static Resolution whole(Line line, Behind behind) {
        return new Resolution(line.id(), behind.session(), behind.item(), behind.ballot(), line, behind);
    }

    private Behind behind(UUID id) {
        return db.sql("""
                        select session_id as session, item_id as item, ballot_id as ballot, text, subject_kind, subject_id
                        from governance.resolutions where id = :id
                        """).param("id", id).query(Rows.as(Behind.class)).single();
    }
}
