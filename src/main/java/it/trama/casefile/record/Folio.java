package it.trama.casefile.record;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in force on a record today: one statement each. */
@Repository
class Folio {

    record Relative(UUID person, String name, LocalDate birthDate, String relation) {}

    record Member(String name, String function, LocalDate since) {}

    record Help(
            String kind,
            String organisation,
            LocalDate since,
            String contact,
            @Nullable BigDecimal amount,
            String goal,
            @Nullable LocalDate until) {}

    private final JdbcClient db;

    Folio(JdbcClient db) {
        this.db = db;
    }

    List<Relative> household(UUID record) {
        return db.sql("""
                        select person_id as person, family_name || ' ' || given_name as name, birth_date, relation
                        from casefile.household_of(:record)
                        """)
                .param("record", record)
                .query(Rows.as(Relative.class))
                .list();
    }

    List<Member> team(UUID record) {
        return db.sql("""
                        with team as materialized (
                            select holder, function, lower(valid) as since from casefile.care_team_members
                            where record_id = :record and valid @> trust.today())
                        select coalesce(o.name, t.name, u.display_name, '') as name, m.function, m.since
                        from team m
                        left join trust.organisations o on m.holder = 'o:' || o.id
                        left join trust.teams t on m.holder = 't:' || t.id
                        left join trust.staff_names((select array_agg(substr(holder, 3)::uuid) from team where holder like 'u:%')) u
                               on m.holder = 'u:' || u.user_id
                        order by m.since, name
                        """).param("record", record).query(Rows.as(Member.class)).list();
    }

    List<Help> help(UUID person) {
        return db.sql("select kind, organisation, since, contact, amount, goal, until from casefile.who_helps(:person)")
                .param("person", person)
                .query(Rows.as(Help.class))
                .list();
    }
}
