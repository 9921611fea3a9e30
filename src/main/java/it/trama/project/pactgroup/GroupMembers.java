package it.trama.project.pactgroup;

import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members of the pact groups, in {@code project.pact_group_members}. */
@Repository
class GroupMembers {

    /** @param until last day; null while it has none */
    record Row(
            UUID id,
            int subdistrict,
            Who who,
            Seat seat,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean isThere() {
            return until == null;
        }
    }

    record Who(UUID user, String name, String organisation) {}

    record Seat(Side side, boolean coordinates) {}

    /** Who may be asked: somebody of the service, or of a body that works with it. */
    record Candidate(UUID userId, String name, UUID organisationId, String organisation, String kind) {}

    record NewMember(UUID id, int subdistrict, UUID user, UUID organisation, Seat seat) {}

    private final JdbcClient db;

    GroupMembers(JdbcClient db) {
        this.db = db;
    }

    /** Those of today and of the last year, group by group, coordinators first. */
    List<Row> recent() {
        return db.sql("""
                        select m.id, m.subdistrict, m.user_id, m.side, m.coordinates, lower(m.valid) as since, upper(m.valid) - 1 as until, o.name as organisation,
                               coalesce((select s.display_name from trust.staff_names(array[m.user_id]) s), '') as name
                        from project.pact_group_members m join trust.organisations o on o.id = m.organisation_id
                        where not isempty(m.valid) and (upper_inf(m.valid) or upper(m.valid) > trust.today() - 365)
                        order by m.subdistrict, upper(m.valid) nulls first, m.coordinates desc, m.side, name
                        """)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("subdistrict"),
                        new Who(
                                row.getObject("user_id", UUID.class),
                                row.getString("name"),
                                row.getString("organisation")),
                        new Seat(Side.valueOf(row.getString("side")), row.getBoolean("coordinates")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    List<Candidate> candidates() {
        return db.sql("""
                        select distinct s.user_id, s.display_name as name, o.id as organisation_id, o.name as organisation, o.kind
                        from trust.organisations o
                        cross join unnest(array['SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER']) role
                        cross join lateral trust.staff_of(o.id, role) s
                        where exists (select from trust.agreements a where a.organisation_id = o.id and a.valid @> trust.today())
                        order by o.name, name
                        """).query(Rows.as(Candidate.class)).list();
    }

    boolean has(UUID member) {
        return db.sql("select exists (select from project.pact_group_members where id = :id)")
                .param("id", member)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    void add(NewMember member, UUID by, Instant at) {
        db.sql("""
                        insert into project.pact_group_members (id, subdistrict, user_id, organisation_id, side, coordinates, valid, added_by, added_at)
                        values (:id, :subdistrict, :user, :organisation, :side, :coordinates, daterange(trust.today(), null), :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", member.id())
                .param("subdistrict", member.subdistrict())
                .param("user", member.user())
                .param("organisation", member.organisation())
                .param("side", member.seat().side().name())
                .param("coordinates", member.seat().coordinates())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From today on; who came today has never been there. */
    void end(UUID member) {
        db.sql("""
                        update project.pact_group_members
                        set valid = case when lower(valid) < trust.today() then daterange(lower(valid), trust.today()) else 'empty'::daterange end
                        where id = :id and upper_inf(valid)
                        """).param("id", member).update();
    }
}
