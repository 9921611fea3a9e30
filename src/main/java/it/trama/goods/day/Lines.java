package it.trama.goods.day;

import it.trama.goods.day.Day.Line;
import it.trama.goods.day.Day.Other;
import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of a day and its ticks: only ever added. */
@Repository
class Lines {

    /** Others gave the same, and the person lets it be said. */
    record Warning(UUID entryId, UUID personId, LocalDate givenOn) {}

    /** @param parcels less than nothing: takes {@code reverses} back */
    record Gift(
            UUID id,
            UUID entry,
            int parcels,
            OffsetDateTime at,
            @Nullable UUID reverses) {}

    private final JdbcClient db;

    Lines(JdbcClient db) {
        this.db = db;
    }

    List<Line> of(UUID day) {
        return db.sql("""
                        select e.id, r.label, r.people, e.parcels, r.person_id as person, g.id as gift, g.given_at
                        from goods.entries e join goods.recipients r on r.id = e.recipient_id
                        left join goods.gifts g on g.entry_id = e.id and g.reverses is null
                            and not exists (select from goods.gifts b where b.reverses = g.id)
                        where e.day_id = :day order by r.anonymous, lower(r.label), e.id
                        """).param("day", day).query(Rows.as(Line.class)).list();
    }

    List<Warning> warnings(UUID day) {
        return db.sql("select entry_id, person_id, given_on from goods.given_elsewhere(:day)")
                .param("day", day)
                .query(Rows.as(Warning.class))
                .list();
    }

    List<Other> others(UUID day) {
        return db.sql("""
                        select r.id, r.label from goods.recipients r
                        where r.left_on is null and not exists (select from goods.entries e where e.day_id = :day and e.recipient_id = r.id)
                        order by r.anonymous, lower(r.label), r.id
                        """).param("day", day).query(Rows.as(Other.class)).list();
    }

    /** @param recipient null: everybody of the list of today */
    void add(UUID day, @Nullable UUID recipient, Actor actor) {
        db.sql("""
                        insert into goods.entries (id, day_id, organisation_id, recipient_id, parcels)
                        select uuidv7(), :day, :body, r.id, r.parcels from goods.recipients r
                        where r.left_on is null and (r.id = :recipient or cast(:recipient as uuid) is null)
                        on conflict (day_id, recipient_id) do nothing
                        """)
                .param("day", day)
                .param("body", actor.organisation())
                .param("recipient", recipient, Types.OTHER)
                .update();
    }

    boolean known(UUID gift) {
        return db.sql("select exists (select from goods.gifts where id = :id)")
                .param("id", gift)
                .query(Boolean.class)
                .single();
    }

    void add(UUID day, Gift gift, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into goods.gifts (id, day_id, entry_id, organisation_id, parcels, given_at, recorded_by, recorded_at, reverses)
                        values (:id, :day, :entry, :body, :parcels, :at, :by, :now, :reverses)
                        """)
                .param("id", gift.id())
                .param("day", day)
                .param("entry", gift.entry())
                .param("body", actor.organisation())
                .param("parcels", gift.parcels())
                .param("at", gift.at())
                .param("by", actor.user())
                .param("now", now)
                .param("reverses", gift.reverses(), Types.OTHER)
                .update();
    }
}
