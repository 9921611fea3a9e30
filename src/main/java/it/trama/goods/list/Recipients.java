package it.trama.goods.list;

import it.trama.goods.list.Recipient.Identity;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The body's list. An identity goes in through a narrow function: whether the registry knows it does not come out. */
@Repository
class Recipients {

    private final JdbcClient db;

    Recipients(JdbcClient db) {
        this.db = db;
    }

    List<Recipient> all() {
        return db.sql("""
                        select id, label, anonymous, people, parcels from goods.recipients
                        where left_on is null order by anonymous, lower(label), id
                        """).query(Rows.as(Recipient.class)).list();
    }

    /** @param identity null: nobody's name */
    void add(Recipient recipient, @Nullable Identity identity, OffsetDateTime now) {
        db.sql(
                        "select goods.add_recipient(:id, :label, :anonymous, :people, :parcels, '', :code, :family, :given, :birth, :at)")
                .param("id", recipient.id())
                .param("label", recipient.label())
                .param("anonymous", recipient.anonymous())
                .param("people", recipient.people())
                .param("parcels", recipient.parcels())
                .param("code", identity == null ? "" : identity.codeBase())
                .param("family", identity == null ? "" : identity.familyName())
                .param("given", identity == null ? "" : identity.givenName())
                .param("birth", identity == null ? null : identity.birthDate(), Types.DATE)
                .param("at", now)
                .query((row, n) -> true)
                .list();
    }

    void leave(UUID id, LocalDate day) {
        db.sql("update goods.recipients set left_on = :day where id = :id and left_on is null")
                .param("id", id)
                .param("day", day)
                .update();
    }
}
