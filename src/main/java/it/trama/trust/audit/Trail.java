package it.trama.trust.audit;

import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the trail for the data-protection officer; the policy shows it to nobody else. A sealed reading tells who read, never about whom. */
@Repository
class Trail {

    record Search(
            LocalDate from,
            LocalDate to,
            String action,
            @Nullable UUID person,
            int page) {}

    record Event(
            Instant at,
            String worker,
            String organisation,
            String role,
            String action,
            String purpose,
            String subject) {}

    static final int PAGE = 50;

    private static final String WHERE = """
            where e.at >= (:from::date at time zone 'Europe/Rome') and e.at < ((:to::date + 1) at time zone 'Europe/Rome')
              and (:action = '' or e.action = :action) and (:person::uuid is null or e.person_id = :person::uuid and not e.sealed)
            """;

    private final JdbcClient db;

    Trail(JdbcClient db) {
        this.db = db;
    }

    long count(Search search) {
        return statement("select count(*) from trust.audit_events e " + WHERE, search)
                .query(Long.class)
                .single();
    }

    List<Event> find(Search search) {
        return statement("""
                        select e.at, coalesce((select s.display_name from trust.staff_names(array[e.user_id]) s), 'Sistema') as worker,
                               coalesce(o.name, '') as organisation, e.role, e.action, e.purpose,
                               case when e.sealed then '' else coalesce(e.record_id::text, e.person_id::text, '') end as subject
                        from trust.audit_events e left join trust.organisations o on o.id = e.organisation_id
                        """ + WHERE + " order by e.at desc, e.id desc limit " + PAGE + " offset :offset", search)
                .param("offset", search.page() * PAGE)
                .query(Rows.as(Event.class))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Search search) {
        return db.sql(sql)
                .param("from", search.from().toString())
                .param("to", search.to().toString())
                .param("action", search.action())
                .param("person", search.person(), java.sql.Types.OTHER);
    }

    List<String> actions() {
        return db.sql("select distinct action from trust.audit_events order by 1")
                .query(Rows.scalar(String.class))
                .list();
    }
}
