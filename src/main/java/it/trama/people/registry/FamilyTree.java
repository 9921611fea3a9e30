package it.trama.people.registry;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Identity;
import it.trama.people.People.Inhabitant;
import it.trama.people.Representative;
import it.trama.people.registry.Family.Someone;
import it.trama.people.registry.Family.Tie;
import it.trama.people.registry.Family.TieKind;
import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Collects a family: who lives together, the relations of each of them, and the relations of those in turn. */
@Repository
class FamilyTree {

    /** A drawing with more people than this tells nothing. */
    private static final int MOST = 40;

    private static final int STEPS = 2;

    private record Relation(String kind, UUID one, UUID other) {}

    private record Read(Map<UUID, Identity> identities, Map<UUID, LocalDate> deaths) {}

    private final JdbcClient db;
    private final Legal legal;

    FamilyTree(JdbcClient db, Legal legal) {
        this.db = db;
        this.legal = legal;
    }

    Family of(Identity asked, List<Inhabitant> together, LocalDate day) {
        var ties = new LinkedHashSet<Tie>();
        var ids = new LinkedHashSet<UUID>(List.of(asked.id()));
        together.forEach(member -> ids.add(member.person().id()));
        for (int step = 0; step < STEPS && ids.size() < MOST; step++) {
            relations(ids, day).forEach(relation -> {
                ties.add(new Tie(TieKind.valueOf(relation.kind), relation.one, relation.other));
                ids.add(relation.one);
                ids.add(relation.other);
            });
        }
        HouseholdTies.add(together, ties);
        Map<UUID, String> roles = roles(asked.id());
        ids.addAll(roles.keySet());
        Read read = read(ids);
        var lives = new HashMap<UUID, Boolean>();
        together.forEach(member -> lives.putIfAbsent(member.person().id(), member.resident()));
        List<Someone> people = ids.stream()
                .map(read.identities::get)
                .filter(Objects::nonNull)
                .limit(MOST)
                .map(person -> new Someone(
                        person,
                        read.deaths.get(person.id()),
                        lives.containsKey(person.id()),
                        lives.getOrDefault(person.id(), true),
                        roles.getOrDefault(person.id(), "")))
                .toList();
        return new Family(asked.id(), day, people, known(ties, people));
    }

    /** Only between people who are shown. */
    private static List<Tie> known(Set<Tie> ties, List<Someone> people) {
        Set<UUID> shown = people.stream().map(Someone::id).collect(Collectors.toSet());
        return ties.stream()
                .filter(tie -> shown.contains(tie.one()) && shown.contains(tie.other()))
                .toList();
    }

    private Map<UUID, String> roles(UUID person) {
        var roles = new LinkedHashMap<UUID, String>();
        for (Representative r : legal.representatives(person)) {
            if (r.person() != null) {
                String kind = t("people.representative.kind." + r.kind());
                roles.put(r.person(), r.mayAct() ? kind : t("people.representative.noLonger", kind));
            }
        }
        return roles;
    }

    private List<Relation> relations(Collection<UUID> of, LocalDate day) {
        return db.sql("""
                        select r.kind, people.canonical(r.person_id) as one, people.canonical(r.other_id) as other
                        from (select unnest(people.ids_of(a)) as id from unnest(:of) a) s
                        join people.relations r on r.person_id = s.id or r.other_id = s.id
                        where r.valid @> cast(:day as date)
                        order by r.id
                        """)
                .param("of", of.toArray(UUID[]::new))
                .param("day", day)
                .query(Rows.as(Relation.class))
                .list();
    }

    private Read read(Set<UUID> ids) {
        var identities = new HashMap<UUID, Identity>();
        var deaths = new HashMap<UUID, LocalDate>();
        db.sql("""
                        select id, family_name, given_name, sex, birth_date, fiscal_code, municipality_code, deceased_on
                        from people.persons where id = any (:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> {
                    Identity person = Registry.toIdentity(row, n);
                    identities.put(person.id(), person);
                    @Nullable LocalDate died = row.getObject("deceased_on", LocalDate.class);
                    if (died != null) {
                        deaths.put(person.id(), died);
                    }
                    return person;
                })
                .list();
        return new Read(identities, deaths);
    }
}
