package it.trama.workshop.member;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberRows {

    record Account(UUID userId, String name, UUID organisationId, String body) {}

    /** @param body empty: for nobody but themselves */
    record Member(UUID id, String name, String contact, String body, String task, LocalDate since, boolean account) {}

    record NewMember(
            UUID id,
            UUID group,
            String name,
            String contact,
            @Nullable UUID organisation,
            @Nullable UUID user,
            String task) {}

    record Body(UUID id, String name, LocalDate since) {}

    private final JdbcClient db;

    MemberRows(JdbcClient db) {
        this.db = db;
    }

    List<Account> accounts() {
        return db.sql("select user_id, name, organisation_id, body from workshop.accounts()")
                .query(Rows.as(Account.class))
                .list();
    }

    /** Who coordinates first. */
    List<Member> members(UUID group) {
        return db.sql("""
                        select m.id, m.name, m.contact, coalesce(o.name, '') as body, m.task, m.since, m.user_id is not null as account
                        from workshop.members m left join trust.organisations o on o.id = m.organisation_id
                        where m.group_id = :group and m.until is null
                        order by m.task <> 'COORDINATOR', m.task <> 'ADMINISTRATOR', lower(m.name), m.id
                        """).param("group", group).query(Rows.as(Member.class)).list();
    }

    /** False when the person takes part already; sent twice they are there once. */
    boolean add(NewMember added, LocalDate since, UUID by, OffsetDateTime at) {
        int rows = db.sql("""
                        insert into workshop.members (id, group_id, name, contact, organisation_id, user_id, task, since, added_by, added_at)
                        values (:id, :group, :name, :contact, :organisation, :user, :task, :since, :by, :at) on conflict do nothing
                        """)
                .param("id", added.id())
                .param("group", added.group())
                .param("name", added.name())
                .param("contact", added.contact())
                .param("organisation", added.organisation())
                .param("user", added.user())
                .param("task", added.task())
                .param("since", since)
                .param("by", by)
                .param("at", at)
                .update();
        return rows == 1
                || db.sql("select exists (select from workshop.members where id = :id)")
                        .param("id", added.id())
                        .query(Rows.scalar(Boolean.class))
                        .single();
    }

    /** What they did and wrote stays. */
    void end(UUID group, UUID member, LocalDate on) {
        db.sql(
                        "update workshop.members set until = greatest(since, :on) where id = :id and group_id = :group and until is null")
                .param("id", member)
                .param("group", group)
                .param("on", on)
                .update();
    }

    List<Body> bodies(UUID group) {
        return db.sql("""
                        select o.id, o.name, b.since from workshop.bodies b join trust.organisations o on o.id = b.organisation_id
                        where b.group_id = :group and b.until is null order by lower(o.name)
                        """).param("group", group).query(Rows.as(Body.class)).list();
    }

    void addBody(UUID group, UUID organisation, LocalDate since) {
        db.sql("""
                        insert into workshop.bodies (group_id, organisation_id, since) values (:group, :organisation, :since)
                        on conflict (group_id, organisation_id) do update set until = null
                        """)
                .param("group", group)
                .param("organisation", organisation)
                .param("since", since)
                .update();
    }

    void endBody(UUID group, UUID organisation, LocalDate on) {
        db.sql("""
                        update workshop.bodies set until = greatest(since, :on)
                        where group_id = :group and organisation_id = :organisation and until is null
                        """)
                .param("group", group)
                .param("organisation", organisation)
                .param("on", on)
                .update();
    }
}
