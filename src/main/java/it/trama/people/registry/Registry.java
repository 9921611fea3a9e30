package it.trama.people.registry;

import it.trama.kernel.Period;
import it.trama.kernel.Sex;
import it.trama.people.Contact;
import it.trama.people.FamilyChart;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.people.Representative;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads persons, households and ISEE; row-level security leaves what the actor may see. */
@Repository
class Registry implements People {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final JdbcClient db;
    private final Legal legal;
    private final FamilyTree tree;

    Registry(JdbcClient db, Legal legal, FamilyTree tree) {
        this.db = db;
        this.legal = legal;
        this.tree = tree;
    }

    @Override
    public Optional<Identity> identity(UUID id) {
        return Optional.ofNullable(identities(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, Identity> identities(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, Identity>();
        db.sql("""
                        with known as materialized (
                            select id, case when merged_into is null then id else people.canonical(id) end as kept
                            from people.persons where id = any (:ids))
                        select k.id as asked, p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
                        from known k join people.persons p on p.id = k.kept
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("asked", UUID.class), toIdentity(row, n)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    @Override
    public List<Member> household(UUID person) {
        return db.sql("""
                        select distinct on (m.relation <> 'HEAD', p.birth_date, p.id)
                               p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code, m.relation
                        from people.household_members own
                        join people.household_members m on m.household_id = own.household_id and m.kind = 'REGISTRY' and m.valid @> trust.today()
                        cross join lateral (select people.canonical(m.person_id) as id offset 0) kept
                        join people.persons p on p.id = kept.id
                        where own.person_id = any (people.ids_of(:person)) and own.kind = 'REGISTRY' and own.valid @> trust.today()
                        order by m.relation <> 'HEAD', p.birth_date, p.id
                        """)
                .param("person", person)
                .query((row, n) -> new Member(toIdentity(row, n), row.getString("relation")))
                .list();
    }

    @Override
    public List<Inhabitant> livingTogether(UUID person, LocalDate day) {
        return db.sql("""
                        select distinct on (m.relation <> 'HEAD', p.birth_date, p.id)
                               p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code, m.relation,
                               lower(m.valid) as since, upper(m.valid) as until, m.kind = 'REGISTRY' as resident
                        from people.household_members own
                        join people.household_members m on m.household_id = own.household_id and m.kind <> 'ISEE' and m.valid @> cast(:day as date)
                        cross join lateral (select people.canonical(m.person_id) as id offset 0) kept
                        join people.persons p on p.id = kept.id
                        where own.person_id = any (people.ids_of(:person)) and own.kind <> 'ISEE' and own.valid @> cast(:day as date)
                        order by m.relation <> 'HEAD', p.birth_date, p.id, m.kind desc
                        """)
                .param("person", person)
                .param("day", day)
                .query((row, n) -> new Inhabitant(
                        toIdentity(row, n), row.getString("relation"), period(row), row.getBoolean("resident")))
                .list();
    }

    @Override
    public List<Isee> isee(UUID person) {
        return db.sql("""
                        select i.kind, i.isee, i.ise, i.scale, d.presented_on, upper(d.valid) - 1 as valid_to, d.dsu_protocol
                        from people.isee_declarations d
                        join people.isee_indicators i on i.declaration_id = d.id
                        where d.household_id in (select m.household_id from people.household_members m
                                                 where m.person_id = any (people.ids_of(:person)) and m.kind = 'ISEE')
                        order by d.presented_on desc, d.id desc, i.kind
                        """).param("person", person).query(Rows.as(Isee.class)).list();
    }

    @Override
    public UUID canonical(UUID id) {
        return ids(id).getFirst();
    }

    @Override
    public List<UUID> ids(UUID person) {
        return db.sql("select unnest(people.ids_of(:person))")
                .param("person", person)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    @Override
    public List<Representative> representatives(UUID person) {
        return legal.representatives(person);
    }

    @Override
    public List<Contact> reach(UUID person) {
        return db.sql("""
                        select id, kind, value, holder, may_use, hidden_from_parents, note from people.contacts
                        where person_id = any (people.ids_of(:person)) and valid @> trust.today()
                        order by may_use desc, kind desc, id
                        """).param("person", person).query(Rows.as(Contact.class)).list();
    }

    @Override
    public Optional<FamilyChart> familyChart(UUID person, LocalDate day) {
        return identity(person).map(identity -> FamilyDrawing.of(tree.of(identity, livingTogether(person, day), day)));
    }

    static Period period(ResultSet row) throws SQLException {
        @Nullable LocalDate since = row.getObject("since", LocalDate.class);
        return new Period(since == null ? LONG_AGO : since, row.getObject("until", LocalDate.class));
    }

    static Identity toIdentity(ResultSet row, int n) throws SQLException {
        return new Identity(
                row.getObject("id", UUID.class),
                row.getString("family_name"),
                row.getString("given_name"),
                "F".equals(row.getString("sex")) ? Sex.FEMALE : Sex.MALE,
                row.getObject("birth_date", LocalDate.class),
                row.getString("fiscal_code"),
                row.getString("municipality_code"));
    }
}
