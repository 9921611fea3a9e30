package it.trama.governance.agenda;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Subject;
import it.trama.governance.Sessions.Version;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes agendas. */
@Repository
class AgendaRows {

    private final JdbcClient db;
    private final GovernanceDesk desk;

    AgendaRows(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
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

    /** Before the opening; the database refuses it later. */
    void change(Item item) {
        Subject subject = item.version().subject();
        db.sql("update governance.items set kind = :kind, majority = :majority, version = version + 1 where id = :id")
                .param("id", item.id())
                .param("kind", item.kind().name())
                .param("majority", item.majority())
                .update();
        db.sql("""
                        update governance.item_versions set title = :title, text = :text, subject_kind = :kind, subject_id = :subject
                        where item_id = :item and number = :number
                        """)
                .param("item", item.id())
                .param("number", item.version().number())
                .param("title", item.version().title())
                .param("text", item.version().text())
                .param("kind", subject == null ? null : subject.kind())
                .param("subject", subject == null ? null : subject.id(), Types.OTHER)
                .update();
    }
}
