package it.trama.governance.session;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.platform.db.Rows;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes sessions. */
@Repository
class Planning {

    private final JdbcClient db;
    private final GovernanceDesk desk;

    Planning(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    void add(Session one) {
        db.sql("""
                        insert into governance.sessions (id, body_id, title, first_call, second_call, place, link, chair, secretary, made_by, made_at)
                        values (:id, :body, :title, :first, :second::timestamptz, :place, :link, :chair, :secretary, :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", one.id())
                .param("body", one.body())
                .param("title", one.title())
                .param("first", one.times().first())
                .param("second", one.times().second())
                .param("place", one.place().name())
                .param("link", one.place().link())
                .param("chair", one.place().chair())
                .param("secretary", one.place().secretary())
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    /** False: somebody saved it meanwhile, or it is past changing. */
    boolean change(Session one) {
        return db.sql("""
                        update governance.sessions set title = :title, first_call = :first, second_call = :second::timestamptz, place = :place,
                            link = :link, chair = :chair, secretary = :secretary, version = version + 1, changed_by = :by,
                            changed_at = :now
                        where id = :id and version = :version and state in ('DRAFT', 'CONVENED')
                        """)
                        .param("id", one.id())
                        .param("version", one.version())
                        .param("title", one.title())
                        .param("first", one.times().first())
                        .param("second", one.times().second())
                        .param("place", one.place().name())
                        .param("link", one.place().link())
                        .param("chair", one.place().chair())
                        .param("secretary", one.place().secretary())
                        .param("by", desk.user())
                        .param("now", desk.now())
                        .update()
                == 1;
    }

    record Last(UUID by, OffsetDateTime at) {}

    Last last(UUID session) {
        return db.sql("""
                        select coalesce(changed_by, made_by) as by, coalesce(changed_at, made_at) as at from governance.sessions where id = :id
                        """).param("id", session).query(Rows.as(Last.class)).single();
    }

    void state(UUID session, State state) {
        db.sql("update governance.sessions set state = :state, version = version + 1 where id = :id")
                .param("id", session)
                .param("state", state.name())
                .update();
    }

    void lock(UUID session) {
        db.sql("select id from governance.sessions where id = :id for update")
                .param("id", session)
                .query(UUID.class)
                .single();
    }

    void open(UUID session, int call, UUID regulation) {
        db.sql("""
                        update governance.sessions set state = 'OPEN', call = :call, regulation_id = :regulation, opened_at = :now, opened_by = :by,
                            version = version + 1 where id = :id
                        """)
                .param("id", session)
                .param("call", call)
                .param("regulation", regulation)
                .param("now", desk.now())
                .param("by", desk.user())
                .update();
    }

    void secondCall(UUID session) {
        db.sql("update governance.sessions set call = 2, version = version + 1 where id = :id")
                .param("id", session)
                .update();
    }

    void close(UUID session) {
        db.sql("""
                        update governance.sessions set state = 'CLOSED', closed_at = :now, closed_by = :by, version = version + 1 where id = :id
                        """)
                .param("id", session)
                .param("now", desk.now())
                .param("by", desk.user())
                .update();
    }
}
