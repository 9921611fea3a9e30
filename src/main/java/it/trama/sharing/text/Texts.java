package it.trama.sharing.text;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All versions, the newest of each purpose and language first. */
@Repository
class Texts {

    /** @param given how many ever agreed to it; {@code inForce} how many still do */
    record Version(
            String exchange, String language, int version, String body, LocalDate since, long given, long inForce) {}

    private final JdbcClient db;

    Texts(JdbcClient db) {
        this.db = db;
    }

    List<Version> all() {
        return db.sql("""
                        select t.exchange, t.language, t.version, t.body, t.since, coalesce(u.given, 0) as given, coalesce(u.in_force, 0) as in_force
                        from sharing.texts t
                        left join sharing.text_uses() u on u.exchange = t.exchange and u.version = t.version and u.language = t.language
                        order by t.exchange, t.language <> 'it', t.language, t.version desc
                        """).query(Rows.as(Version.class)).list();
    }

    List<String> exchanges() {
        return db.sql("select code from sharing.exchanges order by code")
                .query(Rows.scalar(String.class))
                .list();
    }

    /** 0: from a day gone by. */
    int add(KeepTexts.Command command) {
        return db.sql("select sharing.add_text(:exchange, :language, :body, :since)")
                .param("exchange", command.exchange())
                .param("language", command.language())
                .param("body", command.body())
                .param("since", command.since())
                .query(Rows.scalar(Integer.class))
                .single();
    }
}
