package it.trama.people.family;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Relations between persons who may not live together. */
@Repository
class Ties {

    /**
     * A relation as seen from one person.
     *
     * @param kind    what the other is to the person: PARENT, CHILD …
     */
    record Known(
            UUID id,
            UUID other,
            String name,
            String kind,
            LocalDate since,
            @Nullable LocalDate until,
            String note) {}

    private final JdbcClient db;

    Ties(JdbcClient db) {
        this.db = db;
    }

    List<Known> of(UUID person) {
        return db.sql("""
                        select r.id, p.id as other, p.family_name || ' ' || p.given_name as name,
                               case when mine.one then r.kind when r.kind = 'PARENT' then 'CHILD' when r.kind = 'GRANDPARENT' then 'GRANDCHILD'
                                    when r.kind = 'CARER' then 'CARED_FOR' else r.kind end as kind,
                               lower(r.valid) as since, upper(r.valid) as until, r.note
                        from (select people.ids_of(:person) as ids) i
                        join people.relations r on r.person_id = any (i.ids) or r.other_id = any (i.ids)
                        cross join lateral (select r.other_id = any (i.ids) as one) mine
                        cross join lateral (select people.canonical(case when mine.one then r.person_id else r.other_id end) as id offset 0) kept
                        join people.persons p on p.id = kept.id
                        order by upper(r.valid) is not null, lower(r.valid), r.id
                        """).param("person", person).query(Rows.as(Known.class)).list();
    }
}
