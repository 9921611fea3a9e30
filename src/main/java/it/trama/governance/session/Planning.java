package it.trama.governance.session;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Sessions.Subject;
import it.trama.governance.Sessions.Version;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes sessions and their agenda. */
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
                            link = :link, chair = :chair, secretary = :secretary, version = version + 1
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
                        .update()
                == 1;
    }

    void state(UUID session, State state) {
        db.sql("update governance.sessions set state = :state, version = version + 1 where id = :id")
                .param("id", session)
                .param("state", state.name())
                .update();
    }

    /** False: sent before. */
    boolean add(Item item) {
        int added = db.sql("""
                        insert into governance.items (id, session_id, position, kind, majority)
                        values (:id, :session, (select coalesce(max(position), 0) + 1 from governance.items where session_id = :session), :kind,
                            :majority)
                        on conflict (id) do nothing
                        """)
                .param("id", item.id())
                .param("session", item.session())
                .param("kind", item.kind().name())
                .param("majority", item.majority())
                .update();
        if (added == 1) {
            version(item.id(), item.version());
        }
        return added == 1;
    }

    /** False: that number is taken, by somebody else or by the same sent twice. */
    boolean version(UUID item, Version version) {
        Subject subject = version.subject();
        return db.sql("""
                        insert into governance.item_versions (item_id, number, title, text, subject_kind, subject_id, change, made_by, made_at)
                        values (:item, :number, :title, :text, :kind, :subject, :change, :by, :now)
                        on conflict do nothing
                        """)
                        .param("item", item)
                        .param("number", version.number())
                        .param("title", version.title())
                        .param("text", version.text())
                        .param("kind", subject == null ? null : subject.kind())
                        .param("subject", subject == null ? null : subject.id(), Types.OTHER)
                        .param("change", version.change())
                        .param("by", desk.user())
                        .param("now", desk.now())
                        .update()
                == 1;
    }

    void order(List<UUID> items) {
        for (int i = 0; i < items.size(); i++) {
            db.sql("update governance.items set position = :position where id = :id")
                    .param("id", items.get(i))
                    .param("position", i + 1)
                    .update();
        }
    }

    void withdraw(UUID item) {
        db.sql("update governance.items set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .param("id", item)
                .param("now", desk.now())
                .update();
    }
}
