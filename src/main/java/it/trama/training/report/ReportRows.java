package it.trama.training.report;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportRows {

    record Line(String body, String role, long people, BigDecimal hours, BigDecimal supervision, long certificates) {}

    record Asked(String topic, String body, String role, long people, String notes) {}

    record Need(UUID id, UUID user, UUID organisation, String role, String topic, String note, LocalDate givenOn) {}

    private final JdbcClient db;

    ReportRows(JdbcClient db) {
        this.db = db;
    }

    List<Line> report(int year) {
        return db.sql("select body, role, people, hours, supervision, certificates from training.report(:year)")
                .param("year", year)
                .query(Rows.as(Line.class))
                .list();
    }

    /** What is asked for most first. */
    List<Asked> asked(int year) {
        return db.sql("select topic, body, role, people, notes from training.needs_of(:year)")
                .param("year", year)
                .query(Rows.as(Asked.class))
                .list();
    }

    List<Need> mine(UUID user) {
        return db.sql("""
                        select id, user_id as user, organisation_id as organisation, role, topic, note, given_on from training.needs
                        where user_id = :user order by given_on desc, topic limit 20
                        """).param("user", user).query(Rows.as(Need.class)).list();
    }

    void ask(Need need) {
        db.sql("""
                        insert into training.needs (id, user_id, organisation_id, role, topic, note, given_on)
                        values (:id, :user, :organisation, :role, :topic, :note, :on) on conflict (id) do nothing
                        """)
                .param("id", need.id())
                .param("user", need.user())
                .param("organisation", need.organisation())
                .param("role", need.role())
                .param("topic", need.topic())
                .param("note", need.note())
                .param("on", need.givenOn())
                .update();
    }
}
