package it.trama.people.family;

import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dated memberships of households; those of ISEE declarations are another matter. */
@Repository
class Homes {

    /**
     * @param person as it is in the row: after a merge perhaps not the id of today
     * @param kind   REGISTRY, or FACTUAL: lives there and is registered elsewhere
     */
    record Row(
            UUID household,
            UUID person,
            String kind,
            @Nullable String municipality,
            String relation,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean isHead() {
            return relation.equals("HEAD");
        }
    }

    /** A period of somebody's life in one household. */
    record Stay(
            String kind,
            String relation,
            LocalDate since,
            @Nullable LocalDate until,
            String with) {}

    private static final String ROW = """
            select household_id as household, person_id as person, kind, municipality_code as municipality, relation,
                   lower(valid) as since, upper(valid) as until
            from people.household_members
            """;

    private final JdbcClient db;

    Homes(JdbcClient db) {
        this.db = db;
    }

    /** Where the person lives on the day: the household in which it is registered first. */
    Optional<Row> of(UUID person, LocalDate day) {
        return db.sql(ROW + """
                        where person_id = any (people.ids_of(:person)) and kind <> 'ISEE' and valid @> cast(:day as date)
                        order by kind desc, lower(valid) limit 1
                        """)
                .param("person", person)
                .param("day", day)
                .query(Rows.as(Row.class))
                .optional();
    }

    /** Registered anywhere on the day or later. */
    List<Row> registeredFrom(UUID person, LocalDate day) {
        return db.sql(ROW + """
                        where person_id = any (people.ids_of(:person)) and kind = 'REGISTRY' and valid && daterange(:day, null)
                        order by lower(valid)
                        """)
                .param("person", person)
                .param("day", day)
                .query(Rows.as(Row.class))
                .list();
    }

    List<Row> members(UUID household, LocalDate day) {
        return db.sql(
                        ROW
                                + "where household_id = :household and kind <> 'ISEE' and valid @> cast(:day as date) order by relation <> 'HEAD', person_id")
                .param("household", household)
                .param("day", day)
                .query(Rows.as(Row.class))
                .list();
    }

    /** All periods of the person's life in households, the newest first, each with who else was there. */
    List<Stay> stays(UUID person) {
        return db.sql("""
                        select own.kind, own.relation, lower(own.valid) as since, upper(own.valid) as until,
                               coalesce(string_agg(distinct p.given_name || ' ' || p.family_name, ', '), '') as with
                        from people.household_members own
                        left join people.household_members m on m.household_id = own.household_id and m.valid && own.valid and m.kind <> 'ISEE'
                             and m.person_id <> all (people.ids_of(:person))
                        cross join lateral (select people.canonical(m.person_id) as id offset 0) kept
                        left join people.persons p on p.id = kept.id
                        where own.person_id = any (people.ids_of(:person)) and own.kind <> 'ISEE'
                        group by own.household_id, own.kind, own.relation, own.valid
                        order by own.valid desc
                        """).param("person", person).query(Rows.as(Stay.class)).list();
    }

    UUID open(@Nullable String municipality) {
        return db.sql(
                        "insert into people.households (kind, municipality_code) values ('REGISTRY', :municipality) returning id")
                .param("municipality", municipality, Types.CHAR)
                .query(UUID.class)
                .single();
    }

    /** False when the person is in a household of that kind on one of the days already, perhaps one that the actor may not see. */
    boolean add(Row row) {
        return db.sql("""
                        insert into people.household_members (household_id, person_id, kind, municipality_code, relation, valid)
                        values (:household, :person, :kind, :municipality, :relation, daterange(:since, :until))
                        on conflict do nothing
                        """)
                        .param("household", row.household())
                        .param("person", row.person())
                        .param("kind", row.kind())
                        .param("municipality", row.municipality(), Types.CHAR)
                        .param("relation", row.relation())
                        .param("since", row.since())
                        .param("until", row.until(), Types.DATE)
                        .update()
                == 1;
    }

    /** Ends before the day; what would have begun on it or later is taken away. */
    void end(Row row, LocalDate day) {
        if (row.since().isBefore(day)) {
            key("update people.household_members set valid = daterange(lower(valid), :day)", row)
                    .param("day", day)
                    .update();
        } else {
            remove(row);
        }
    }

    void remove(Row row) {
        key("delete from people.household_members", row).update();
    }

    /** From the day on another relation, in the same household. */
    void relate(Row row, String relation, LocalDate from) {
        if (row.since().isBefore(from)) {
            end(row, from);
            add(new Row(row.household(), row.person(), row.kind(), row.municipality(), relation, from, row.until()));
        } else {
            key("update people.household_members set relation = :relation", row)
                    .param("relation", relation)
                    .update();
        }
    }

    private JdbcClient.StatementSpec key(String statement, Row row) {
        return db.sql(
                        statement
                                + " where person_id = :person and kind = :kind and household_id = :household and lower(valid) = :since")
                .param("person", row.person())
                .param("kind", row.kind())
                .param("household", row.household())
                .param("since", row.since());
    }

    /** A new residence from the day on. */
    void move(UUID person, @Nullable String municipality, String address, LocalDate from) {
        db.sql("""
                        update people.residences set valid = daterange(lower(valid), :from)
                        where person_id = any (people.ids_of(:person)) and valid @> cast(:from as date) and lower(valid) < :from
                        """).param("person", person).param("from", from).update();
        db.sql("""
                        insert into people.residences (person_id, municipality_code, address, valid)
                        values (:person, :municipality, :address, daterange(:from, null)) on conflict do nothing
                        """)
                .param("person", person)
                .param("municipality", municipality, Types.CHAR)
                .param("address", address)
                .param("from", from)
                .update();
        db.sql(
                        "update people.persons set municipality_code = :municipality, address = :address, version = version + 1 where id = :person")
                .param("person", person)
                .param("municipality", municipality, Types.CHAR)
                .param("address", address)
                .update();
    }
}
