package it.trama.people.registry;

import it.trama.kernel.Sex;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads persons, households and ISEE; row-level security leaves what the actor may see. */
@Repository
class Registry implements People {

    private final JdbcClient db;

    Registry(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Identity> identity(UUID id) {
        return Optional.ofNullable(identities(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, Identity> identities(Collection<UUID> ids) {
        return db.sql("""
                        select id, family_name, given_name, sex, birth_date, fiscal_code, municipality_code
                        from people.persons where id = any (:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(Registry::toIdentity).list().stream()
                .collect(Collectors.toMap(Identity::id, Function.identity()));
    }

    @Override
    public List<Member> household(UUID person) {
        return db.sql("""
                        select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code, m.relation
                        from people.household_members own
                        join people.household_members m on m.household_id = own.household_id and m.valid @> trust.today()
                        join people.persons p on p.id = m.person_id
                        where own.person_id = :person and own.kind = 'REGISTRY' and own.valid @> trust.today()
                        order by m.relation <> 'HEAD', p.birth_date, p.id
                        """)
                .param("person", person)
                .query((row, n) -> new Member(toIdentity(row, n), row.getString("relation")))
                .list();
    }

    @Override
    public List<Isee> isee(UUID person) {
        return db.sql("""
                        select i.kind, i.isee, i.ise, i.scale, d.presented_on, upper(d.valid) - 1 as valid_to, d.dsu_protocol
                        from people.isee_declarations d
                        join people.isee_indicators i on i.declaration_id = d.id
                        where d.household_id in (select m.household_id from people.household_members m where m.person_id = :person and m.kind = 'ISEE')
                        order by d.presented_on desc, d.id desc, i.kind
                        """).param("person", person).query(Rows.as(Isee.class)).list();
    }

    private static Identity toIdentity(ResultSet row, int n) throws SQLException {
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
