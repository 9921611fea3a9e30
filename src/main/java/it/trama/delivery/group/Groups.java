package it.trama.delivery.group;

import it.trama.delivery.group.Group.Kind;
import it.trama.delivery.group.Group.Member;
import it.trama.delivery.group.Group.Named;
import it.trama.delivery.group.Group.Terms;
import it.trama.delivery.group.Group.Unit;
import it.trama.kernel.Actor;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.platform.web.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of a body and who takes part in them. */
@Repository
class Groups {

    private final JdbcClient db;

    Groups(JdbcClient db) {
        this.db = db;
    }

    /** A second sending of the same id changes nothing. */
    void add(Group group, Actor actor) {
        db.sql("""
                        insert into delivery.groups (id, organisation_id, kind, name, place, unit, unit_cost, divided, valid, made_by)
                        values (:id, :organisation, :kind, :name, :place, :unit, :cost, :divided, daterange(:from, :to), :by)
                        on conflict (id) do nothing
                        """)
                .param("id", group.id())
                .param("organisation", actor.organisation())
                .param("kind", group.named().kind().name())
                .param("name", group.named().name())
                .param("place", group.named().place())
                .param("unit", group.terms().unit().name())
                .param("cost", group.terms().unitCost())
                .param("divided", group.terms().divided())
                .param("from", group.valid().from())
                .param("to", group.valid().to(), Types.DATE)
                .param("by", actor.user())
                .update();
    }

    List<Group> ofBody(UUID organisation) {
        return db.sql("""
                        select g.*, lower(g.valid) as starts, upper(g.valid) as ends from delivery.groups g
                        where g.organisation_id = :organisation order by (upper(g.valid) <= trust.today()) nulls first, g.name, g.id
                        """)
                .param("organisation", organisation)
                .query(Groups::toGroup)
                .list();
    }

    Optional<Group> find(UUID id, UUID organisation) {
        return db.sql("""
                        select g.*, lower(g.valid) as starts, upper(g.valid) as ends from delivery.groups g
                        where g.id = :id and g.organisation_id = :organisation
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .query(Groups::toGroup)
                .optional();
    }

    List<Member> members(UUID group) {
        return db.sql("""
                        select id, label, assignment_id, lower(valid) as starts, upper(valid) as ends from delivery.group_members
                        where group_id = :group order by label, id
                        """)
                .param("group", group)
                .query((row, n) -> new Member(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("assignment_id", UUID.class),
                        period(row)))
                .list();
    }

    /** Open promises of the body in the group's unit whose person does not take part today. */
    List<Option> candidates(Group group, UUID organisation) {
        return db.sql("""
                        select a.id::text as value, a.beneficiary || ' · ' || a.title as label from delivery.assignments a
                        where a.organisation_id = :organisation and a.unit = :unit and (upper_inf(a.valid) or upper(a.valid) > trust.today())
                          and not exists (select from delivery.group_members m
                                          where m.group_id = :group and m.assignment_id = a.id and m.valid @> trust.today())
                        order by a.beneficiary, a.title, a.id
                        """)
                .param("organisation", organisation)
                .param("unit", group.terms().unit().name())
                .param("group", group.id())
                .query(Rows.as(Option.class))
                .list();
    }

    /** Of a promise the label is the promise's; false when they take part already. */
    boolean add(UUID group, Member member, Actor actor) {
        return db.sql("""
                        insert into delivery.group_members (id, group_id, organisation_id, assignment_id, label, valid, added_by)
                        select :id, :group, :organisation, :assignment,
                               coalesce((select a.beneficiary from delivery.assignments a where a.id = :assignment), :label),
                               daterange(:from, null), :by
                        where not exists (select from delivery.group_members m
                                          where m.group_id = :group and m.assignment_id = :assignment and m.valid && daterange(:from, null))
                        on conflict (id) do nothing
                        """)
                        .param("id", member.id())
                        .param("group", group)
                        .param("organisation", actor.organisation())
                        .param("assignment", member.assignment(), Types.OTHER)
                        .param("label", member.label())
                        .param("from", member.valid().from())
                        .param("by", actor.user())
                        .update()
                == 1;
    }

    /** Who came today leaves with the day. */
    void end(UUID group, UUID member, LocalDate day) {
        db.sql("""
                        update delivery.group_members set valid = daterange(lower(valid), greatest(:day, lower(valid) + 1))
                        where id = :id and group_id = :group and upper_inf(valid)
                        """).param("id", member).param("group", group).param("day", day).update();
    }

    private static Group toGroup(ResultSet row, int n) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                new Named(Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("place")),
                new Terms(
                        Unit.valueOf(row.getString("unit")), row.getBigDecimal("unit_cost"), row.getBoolean("divided")),
                period(row));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class));
    }
}
