package it.trama.governance.session;

import it.trama.governance.Sessions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRows implements Sessions {

    private static final String SESSIONS = """
            select id, body_id, title, first_call, second_call, place, link, state, coalesce(call, 0) as call, regulation_id, chair, secretary, opened_at,
                closed_at, version
            from governance.sessions
            """;

    private static final String ITEMS = """
            select i.id, i.session_id, i.position, i.kind, i.majority, i.withdrawn_at is not null as withdrawn, v.number, v.title, v.text,
                v.subject_kind, v.subject_id, v.change
            from governance.items i join governance.item_versions v on v.item_id = i.id
            """;

    private static final String LAST =
            " and v.number = (select max(number) from governance.item_versions w where w.item_id = i.id)";

    private final JdbcClient db;

    SessionRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Session> find(UUID id) {
        return db.sql(SESSIONS + " where id = :id")
                .param("id", id)
                .query(SessionRows::session)
                .optional();
    }

    @Override
    public List<Session> all() {
        return db.sql(SESSIONS + " order by first_call desc, id")
                .query(SessionRows::session)
                .list();
    }

    @Override
    public List<Item> agenda(UUID session) {
        return db.sql(ITEMS + " where i.session_id = :session" + LAST + " order by i.position")
                .param("session", session)
                .query(SessionRows::item)
                .list();
    }

    @Override
    public Optional<Item> item(UUID id) {
        return db.sql(ITEMS + " where i.id = :id" + LAST)
                .param("id", id)
                .query(SessionRows::item)
                .optional();
    }

    @Override
    public List<Version> versions(UUID item) {
        return db
                .sql(ITEMS + " where i.id = :id order by v.number")
                .param("id", item)
                .query(SessionRows::item)
                .list()
                .stream()
                .map(Item::version)
                .toList();
    }

    private static Session session(ResultSet row, int index) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getString("title"),
                new Place(
                        row.getString("place"),
                        row.getString("link"),
                        row.getString("chair"),
                        row.getString("secretary")),
                new Times(
                        row.getObject("first_call", OffsetDateTime.class),
                        row.getObject("second_call", OffsetDateTime.class),
                        row.getInt("call"),
                        row.getObject("opened_at", OffsetDateTime.class),
                        row.getObject("closed_at", OffsetDateTime.class),
                        row.getObject("regulation_id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static Item item(ResultSet row, int index) throws SQLException {
        String kind = row.getString("subject_kind");
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getInt("position"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("majority"),
                row.getBoolean("withdrawn"),
                new Version(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("text"),
                        kind == null ? null : new Subject(kind, row.getObject("subject_id", UUID.class)),
                        row.getString("change")));
    }
}
