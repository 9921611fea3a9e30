package it.trama.people.registry;

import it.trama.kernel.Period;
import it.trama.people.Ages;
import it.trama.people.Representative;
import it.trama.people.RepresentativeKind;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who decides for or with a person: the appointments, and of a minor the parents whom the registry knows. */
@Repository
class Legal {

    private final JdbcClient db;
    private final Clock clock;

    Legal(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Representative> representatives(UUID person) {
        boolean minor = isMinor(person);
        List<Representative> appointed = appointed(person).stream()
                .filter(r -> minor || r.kind() != RepresentativeKind.PARENT)
                .toList();
        if (!minor) {
            return appointed;
        }
        boolean guarded = appointed.stream().anyMatch(r -> r.kind() == RepresentativeKind.GUARDIAN);
        List<UUID> said = appointed.stream()
                .map(Representative::person)
                .filter(Objects::nonNull)
                .toList();
        var all = new ArrayList<>(appointed);
        parents(person, !guarded).stream()
                .filter(parent -> !said.contains(parent.person()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private boolean isMinor(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return db
                .sql("select birth_date from people.persons where id = people.canonical(:person)")
                .param("person", person)
                .query(Rows.scalar(LocalDate.class))
                .list()
                .stream()
                .anyMatch(birth -> Ages.isMinor(birth, today));
    }

    private List<Representative> appointed(UUID person) {
        return db.sql("""
                        select r.id, people.canonical(r.representative_id) as representative,
                               coalesce(p.family_name || ' ' || p.given_name, r.name) as name, r.kind, r.may_act, r.court, r.order_number, r.scope,
                               lower(r.valid) as since, upper(r.valid) as until
                        from people.representatives r
                        cross join lateral (select people.canonical(r.representative_id) as id offset 0) kept
                        left join people.persons p on p.id = kept.id
                        where r.person_id = any (people.ids_of(:person)) and r.valid @> trust.today()
                        order by r.may_act desc, lower(r.valid), r.id
                        """)
                .param("person", person)
                .query((row, _) -> appointment(row))
                .list();
    }

    private static Representative appointment(ResultSet row) throws SQLException {
        String basis = Stream.of(row.getString("court"), row.getString("order_number"), row.getString("scope"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Representative(
                row.getObject("id", UUID.class),
                row.getObject("representative", UUID.class),
                row.getString("name"),
                RepresentativeKind.valueOf(row.getString("kind")),
                Registry.period(row),
                row.getBoolean("may_act"),
                basis);
    }

    /** Of the relations, and the head of the household of whom the child is registered as child. */
    private List<Representative> parents(UUID child, boolean mayAct) {
        return db.sql("""
                        select distinct on (p.id) p.id, p.family_name || ' ' || p.given_name as name, c.birth_date as since
                        from people.persons c
                        join (select r.person_id as parent, r.other_id as child from people.relations r
                              where r.kind = 'PARENT' and r.valid @> trust.today() and r.other_id = any (people.ids_of(:child))
                              union all
                              select head.person_id, own.person_id from people.household_members own
                              join people.household_members head on head.household_id = own.household_id and head.relation = 'HEAD'
                                   and head.kind = 'REGISTRY' and head.valid @> trust.today()
                              where own.person_id = any (people.ids_of(:child)) and own.kind = 'REGISTRY' and own.relation = 'CHILD'
                                and own.valid @> trust.today()) f on true
                        cross join lateral (select people.canonical(f.parent) as id offset 0) kept
                        join people.persons p on p.id = kept.id and p.deceased_on is null
                        where c.id = people.canonical(:child)
                        order by p.id
                        """)
                .param("child", child)
                .query((row, _) -> new Representative(
                        row.getObject("id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        RepresentativeKind.PARENT,
                        Period.since(row.getObject("since", LocalDate.class)),
                        mayAct,
                        ""))
                .list();
    }
}
