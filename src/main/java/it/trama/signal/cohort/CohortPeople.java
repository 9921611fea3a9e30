package it.trama.signal.cohort;

import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of a list as the actor may see them: the coordinator all, a caller their own. */
@Repository
class CohortPeople {

    /** @param calls how many were made */
    record Person(UUID id, UUID cohort, Named named, Plan plan, Result result, int calls) {}

    /** @param person who it is in the registry, when that is sure */
    record Named(
            String name,
            @Nullable LocalDate birthDate,
            String fiscalCode,
            @Nullable String municipality,
            String reach,
            @Nullable UUID person) {}

    record Plan(@Nullable UUID worker, @Nullable LocalDate on, String channel) {}

    /** @param contact the access it became */
    record Result(
            @Nullable String outcome,
            @Nullable LocalDate on,
            @Nullable UUID contact) {}

    record Count(@Nullable UUID worker, String kind, int people) {}

    record Key(String codeBase, String matchKey, @Nullable UUID person) {}

    record Known(UUID id, String codeBase, String familyName, String givenName, LocalDate birthDate) {}

    record Share(UUID person, UUID worker, LocalDate on) {}

    private static final String PEOPLE = """
            select p.*, (select count(*)::integer from signal.cohort_calls k where k.person_id = p.id) as calls from signal.cohort_people p
            """;

    private final JdbcClient db;

    CohortPeople(JdbcClient db) {
        this.db = db;
    }

    List<Person> of(UUID cohort, int most) {
        return db.sql(
                        PEOPLE
                                + " where p.cohort_id = :id order by p.outcome is not null, p.planned_on nulls first, p.line limit :most")
                .param("id", cohort)
                .param("most", most)
                .query(CohortPeople::person)
                .list();
    }

    /** What a caller has before them, the first planned first. */
    List<Person> toCall(UUID worker) {
        return db.sql(PEOPLE + " where p.worker = :me and p.outcome is null order by p.planned_on, p.line limit 100")
                .param("me", worker)
                .query(CohortPeople::person)
                .list();
    }

    Optional<Person> find(UUID id) {
        return db.sql(PEOPLE + " where p.id = :id")
                .param("id", id)
                .query(CohortPeople::person)
                .optional();
    }

    List<Count> counts(UUID cohort) {
        return db.sql("""
                        select p.worker, coalesce(o.kind, 'OPEN') as kind, count(*)::integer as people
                        from signal.cohort_people p left join signal.cohort_outcomes o on o.code = p.outcome
                        where p.cohort_id = :id group by 1, 2
                        """).param("id", cohort).query(Rows.as(Count.class)).list();
    }

    List<Key> keys(UUID cohort) {
        return db.sql(
                        "select code_base, match_key, person_id as person from signal.cohort_people where cohort_id = :id")
                .param("id", cohort)
                .query(Rows.as(Key.class))
                .list();
    }

    /** Who of the registry may be meant: by code, or born on one of the days. */
    List<Known> registry(Collection<String> codes, Collection<LocalDate> births) {
        return db.sql("""
                        select id, coalesce(fiscal_code_base, '') as code_base, family_name, given_name, birth_date from people.persons
                        where merged_into is null and fiscal_code_base = any (:codes)
                        union
                        select id, coalesce(fiscal_code_base, ''), family_name, given_name, birth_date from people.persons
                        where merged_into is null and birth_date = any (cast(:births as text[])::date[])
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("births", births.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(Rows.as(Known.class))
                .list();
    }

    void add(UUID cohort, UUID organisation, List<ListReader.Told> lines) {
        db.sql("""
                        insert into signal.cohort_people (id, cohort_id, organisation_id, line, family_name, given_name, birth_date, fiscal_code,
                            code_base, match_key, municipality, reach, person_id)
                        select gen_random_uuid(), :id, :organisation, (select coalesce(max(m.line), 0) from signal.cohort_people m where m.cohort_id = :id) + l.n,
                               l.family, l.given, l.birth, l.code, l.base, l.key, l.town, l.reach, l.person
                        from unnest(cast(:families as text[]), cast(:givens as text[]), cast(:births as text[])::date[], cast(:codes as text[]),
                            cast(:bases as text[]), cast(:keys as text[]), cast(:towns as text[]), cast(:reaches as text[]), cast(:people as text[])::uuid[])
                            with ordinality as l(family, given, birth, code, base, key, town, reach, person, n)
                        on conflict do nothing
                        """)
                .param("id", cohort)
                .param("organisation", organisation)
                .param("families", column(lines, ListReader.Told::family))
                .param("givens", column(lines, ListReader.Told::given))
                .param("births", column(lines, ListReader.Told::birth))
                .param("codes", column(lines, l -> l.keys().code()))
                .param("bases", column(lines, l -> l.keys().key().codeBase()))
                .param("keys", column(lines, l -> l.keys().key().matchKey()))
                .param("towns", column(lines, l -> l.keys().town()))
                .param("reaches", column(lines, ListReader.Told::reach))
                .param("people", column(lines, l -> l.keys().key().person()))
                .update();
    }

    /** Those nobody calls yet; or all that have no outcome. */
    List<UUID> open(UUID cohort, boolean all) {
        return db.sql(
                        "select id from signal.cohort_people where cohort_id = :id and outcome is null and (worker is null or :all) order by line")
                .param("id", cohort)
                .param("all", all)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    void share(List<Share> shares, String channel) {
        db.sql("""
                        update signal.cohort_people p set worker = s.worker, planned_on = s.day, channel = :channel
                        from unnest(cast(:people as text[])::uuid[], cast(:workers as text[])::uuid[], cast(:days as text[])::date[]) as s(person, worker, day)
                        where p.id = s.person and p.outcome is null
                        """)
                .param("channel", channel)
                .param("people", column(shares, Share::person))
                .param("workers", column(shares, Share::worker))
                .param("days", column(shares, Share::on))
                .update();
    }

    private static <T> String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getObject("cohort_id", UUID.class),
                new Named(
                        (row.getString("family_name") + " " + row.getString("given_name")).strip(),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("fiscal_code"),
                        row.getString("municipality"),
                        row.getString("reach"),
                        row.getObject("person_id", UUID.class)),
                new Plan(
                        row.getObject("worker", UUID.class),
                        row.getObject("planned_on", LocalDate.class),
                        row.getString("channel")),
                new Result(
                        row.getString("outcome"),
                        row.getObject("settled_on", LocalDate.class),
                        row.getObject("contact_id", UUID.class)),
                row.getInt("calls"));
    }
}
