package it.trama.project.version;

import it.trama.project.Project;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A new edition copied from a signed one, and the end of a project. */
@Repository
class EditionRows {

    private final JdbcClient db;

    EditionRows(JdbcClient db) {
        this.db = db;
    }

    /** The edition that amends this one and is not signed yet. */
    Optional<UUID> beingWritten(UUID root) {
        return db.sql(
                        "select id from project.projects where root_id = :root and status in ('DRAFT', 'SHARED', 'SIGNING')")
                .param("root", root)
                .query(UUID.class)
                .optional();
    }

    /** The next edition with all its parts, each coming from the same origin. */
    void copy(Project signed, UUID id, LocalDate from, String reason, UUID author) {
        db.sql("""
                        insert into project.projects (id, root_id, edition, amends, reason, record_id, compartment, pathway, pathway_version, number, title,
                                                      status, valid, wishes, priorities, strengths, blocks, requested_on, referent_id, referent, author, version)
                        select :id, p.root_id, p.edition + 1, p.id, :reason, p.record_id, p.compartment, p.pathway, p.pathway_version, p.number, p.title,
                               'DRAFT', daterange(:from, :to), p.wishes, p.priorities, p.strengths, p.blocks, p.requested_on, p.referent_id, p.referent,
                               :author, 1
                        from project.projects p where p.id = :signed
                        """)
                .param("id", id)
                .param("signed", signed.id())
                .param("reason", reason)
                .param("from", from)
                .param("to", signed.outline().valid().to(), Types.DATE)
                .param("author", author)
                .update();
        parts(signed, id, from);
    }

    private void parts(Project signed, UUID id, LocalDate from) {
        db.sql("""
                        insert into project.project_people (project_id, record_id, compartment, person_id)
                        select :id, record_id, compartment, person_id from project.project_people where project_id = :signed
                        """).param("id", id).param("signed", signed.id()).update();
        Map<UUID, UUID> goals = goals(signed, id);
        Map<UUID, UUID> supports = supports(signed, id);
        links(signed, id, goals, supports);
        resources(signed, id, supports);
        db.sql("""
                        insert into project.undertakings (id, project_id, record_id, compartment, party, text)
                        select gen_random_uuid(), :id, record_id, compartment, party, text from project.undertakings where project_id = :signed
                        """).param("id", id).param("signed", signed.id()).update();
        db.sql("""
                        insert into project.review_days (id, project_id, record_id, compartment, day, about)
                        select gen_random_uuid(), :id, record_id, compartment, day, about from project.review_days
                        where project_id = :signed and day >= :from
                        """)
                .param("id", id)
                .param("signed", signed.id())
                .param("from", from)
                .update();
    }

    private Map<UUID, UUID> goals(Project signed, UUID id) {
        var copies = new HashMap<UUID, UUID>();
        for (Project.Goal goal : signed.parts().goals()) {
            UUID copy = UUID.randomUUID();
            copies.put(goal.id(), copy);
            db.sql("""
                            insert into project.goals (id, origin, project_id, record_id, compartment, ordinal, title, area, need, indicator, baseline, target, due)
                            select :copy, origin, :id, record_id, compartment, ordinal, title, area, need, indicator, baseline, target, due
                            from project.goals where id = :goal
                            """)
                    .param("copy", copy)
                    .param("id", id)
                    .param("goal", goal.id())
                    .update();
        }
        return copies;
    }

    private Map<UUID, UUID> supports(Project signed, UUID id) {
        var copies = new HashMap<UUID, UUID>();
        for (Project.Support support : signed.parts().supports()) {
            UUID copy = UUID.randomUUID();
            copies.put(support.id(), copy);
            db.sql("""
                            insert into project.supports (id, origin, project_id, record_id, compartment, organisation_id, helper, formal, kind, category, title,
                                                          valid, strategy, mode, place, recipient, recipient_id, recipient_name)
                            select :copy, s.origin, :id, s.record_id, s.compartment, s.organisation_id, s.helper, s.formal, s.kind, s.category, s.title,
                                   p.valid, s.strategy, s.mode, s.place, s.recipient, s.recipient_id, s.recipient_name
                            from project.supports s, project.projects p where s.id = :support and p.id = :id
                            """)
                    .param("copy", copy)
                    .param("id", id)
                    .param("support", support.id())
                    .update();
            db.sql("""
                            insert into project.support_hours (support_id, project_id, record_id, compartment, weekday, starts, ends)
                            select :copy, :id, record_id, compartment, weekday, starts, ends from project.support_hours where support_id = :support
                            """)
                    .param("copy", copy)
                    .param("id", id)
                    .param("support", support.id())
                    .update();
        }
        return copies;
    }

    private void links(Project signed, UUID id, Map<UUID, UUID> goals, Map<UUID, UUID> supports) {
        for (Project.Support support : signed.parts().supports()) {
            for (UUID goal : support.goals()) {
                db.sql("""
                                insert into project.support_goals (support_id, goal_id, project_id, record_id, compartment)
                                values (:support, :goal, :id, :record, :compartment)
                                """)
                        .param("support", supports.get(support.id()))
                        .param("goal", goals.get(goal))
                        .param("id", id)
                        .param("record", signed.place().record())
                        .param("compartment", signed.place().compartment().name())
                        .update();
            }
        }
    }

    private void resources(Project signed, UUID id, Map<UUID, UUID> supports) {
        for (Project.Resource resource : signed.parts().resources()) {
            db.sql("""
                            insert into project.resources (id, origin, support_id, project_id, record_id, compartment, source, fund_line_id, organisation_id,
                                                           channel, description, quantity, unit, unit_value, amount)
                            select gen_random_uuid(), origin, :support, :id, record_id, compartment, source, fund_line_id, organisation_id,
                                   channel, description, quantity, unit, unit_value, amount
                            from project.resources where id = :resource
                            """)
                    .param("support", supports.get(resource.support()))
                    .param("id", id)
                    .param("resource", resource.id())
                    .update();
        }
    }

    /** False when it is no longer the signed one. */
    boolean close(UUID project, LocalDate day, String outcome) {
        return db.sql("""
                        update project.projects set status = 'CLOSED', closed_on = :day, outcome = :outcome, version = version + 1
                        where id = :id and status = 'SIGNED'
                        """)
                        .param("id", project)
                        .param("day", day)
                        .param("outcome", outcome)
                        .update()
                == 1;
    }
}
