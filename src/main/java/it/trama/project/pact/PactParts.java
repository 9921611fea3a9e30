package it.trama.project.pact;

import it.trama.platform.db.Rows;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rows of a project's parts. Each carries the record and compartment of its project, for the policies. */
@Repository
class PactParts {

    private final JdbcClient db;

    PactParts(JdbcClient db) {
        this.db = db;
    }

    Pact.Parts of(UUID project) {
        return new Pact.Parts(
                db.sql(
                                "select id, ordinal, title, indicator, due from project.goals where project_id = :id order by ordinal")
                        .param("id", project)
                        .query(Rows.as(Pact.Goal.class))
                        .list(),
                db.sql("""
                                select s.id, sg.goal_id as goal, s.organisation_id as organisation, s.kind, s.title
                                from project.supports s join project.support_goals sg on sg.support_id = s.id
                                join project.goals g on g.id = sg.goal_id
                                where s.project_id = :id order by g.ordinal, s.title, s.id
                                """)
                        .param("id", project)
                        .query(Rows.as(Pact.Support.class))
                        .list(),
                db.sql("select * from project.resources where project_id = :id order by source, description, id")
                        .param("id", project)
                        .query(PactParts::toResource)
                        .list(),
                db.sql("select id, party, text from project.undertakings where project_id = :id order by party, text")
                        .param("id", project)
                        .query(Rows.as(Pact.Undertaking.class))
                        .list(),
                db.sql("select party, signer from project.signatures where project_id = :id order by id")
                        .param("id", project)
                        .query(Rows.as(Pact.Signature.class))
                        .list());
    }

    private static Pact.Resource toResource(ResultSet row, int n) throws SQLException {
        return new Pact.Resource(
                row.getObject("id", UUID.class),
                row.getObject("support_id", UUID.class),
                new Pact.Giver(
                        ResourceSource.valueOf(row.getString("source")),
                        row.getObject("fund_line_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("description"),
                new Pact.Worth(
                        row.getBigDecimal("quantity"),
                        ResourceUnit.valueOf(row.getString("unit")),
                        row.getBigDecimal("unit_value")),
                row.getObject("commitment_id", UUID.class));
    }

    void addPerson(Pact pact) {
        of(
                        pact,
                        "insert into project.project_people (project_id, record_id, compartment, person_id) values (:project, :record, :compartment, :person)")
                .param("person", pact.place().person())
                .update();
    }

    void add(Pact pact, Pact.Goal goal) {
        of(pact, """
                        insert into project.goals (id, origin, project_id, record_id, compartment, ordinal, title, indicator, due)
                        values (:id, :id, :project, :record, :compartment,
                                (select coalesce(max(ordinal), 0) + 1 from project.goals where project_id = :project), :title, :indicator, :due)
                        on conflict (id) do nothing
                        """)
                .param("id", goal.id())
                .param("title", goal.title())
                .param("indicator", goal.indicator())
                .param("due", goal.due(), Types.DATE)
                .update();
    }

    void add(Pact pact, Pact.Support support) {
        LocalDate to = pact.outline().valid().to();
        of(pact, """
                        insert into project.supports (id, origin, project_id, record_id, compartment, organisation_id, kind, category, title, valid)
                        values (:id, :id, :project, :record, :compartment, :organisation, :kind, :kind, :title, daterange(:from, :to))
                        on conflict (id) do nothing
                        """)
                .param("id", support.id())
                .param("organisation", support.organisation())
                .param("kind", support.kind())
                .param("title", support.title())
                .param("from", pact.outline().valid().from())
                .param("to", to)
                .update();
        of(pact, """
                        insert into project.support_goals (support_id, goal_id, project_id, record_id, compartment)
                        values (:id, :goal, :project, :record, :compartment) on conflict do nothing
                        """).param("id", support.id()).param("goal", support.goal()).update();
    }

    void add(Pact pact, Pact.Resource resource) {
        of(pact, """
                        insert into project.resources (id, origin, support_id, project_id, record_id, compartment, source, fund_line_id, organisation_id,
                                                       description, quantity, unit, unit_value, amount)
                        values (:id, :id, :support, :project, :record, :compartment, :source, :line, :organisation,
                                :description, :quantity, :unit, :unitValue, :amount)
                        on conflict (id) do nothing
                        """)
                .param("id", resource.id())
                .param("support", resource.support())
                .param("source", resource.giver().source().name())
                .param("line", resource.giver().fundLine(), Types.OTHER)
                .param("organisation", resource.giver().organisation(), Types.OTHER)
                .param("description", resource.description())
                .param("quantity", resource.worth().quantity())
                .param("unit", resource.worth().unit().name())
                .param("unitValue", resource.worth().unitValue())
                .param("amount", resource.amount().amount())
                .update();
    }

    void add(Pact pact, Pact.Undertaking undertaking) {
        of(pact, """
                        insert into project.undertakings (id, project_id, record_id, compartment, party, text)
                        values (:id, :project, :record, :compartment, :party, :text) on conflict (id) do nothing
                        """)
                .param("id", undertaking.id())
                .param("party", undertaking.party())
                .param("text", undertaking.text())
                .update();
    }

    void add(Pact pact, Pact.Signature signature, LocalDate day) {
        of(pact, """
                        insert into project.signatures (project_id, record_id, compartment, party, signer, signed_on)
                        values (:project, :record, :compartment, :party, :signer, :day)
                        """)
                .param("party", signature.party())
                .param("signer", signature.signer())
                .param("day", day)
                .update();
    }

    private StatementSpec of(Pact pact, String sql) {
        return db.sql(sql)
                .param("project", pact.id())
                .param("record", pact.place().record())
                .param("compartment", pact.place().compartment().name());
    }

    void commit(UUID resource, UUID commitment) {
        db.sql("update project.resources set commitment_id = :commitment where id = :id")
                .param("id", resource)
                .param("commitment", commitment)
                .update();
    }

    /** Supports run as long as their project. */
    void runFor(UUID project) {
        db.sql("""
                        update project.supports s set valid = p.valid from project.projects p where p.id = s.project_id and s.project_id = :project
                        """).param("project", project).update();
    }

    void drop(UUID project, ChangePact.PactChange.Drop drop) {
        switch (drop.part()) {
            case GOAL -> drop("delete from project.goals where id = :id and project_id = :project", project, drop.id());
            case UNDERTAKING ->
                drop("delete from project.undertakings where id = :id and project_id = :project", project, drop.id());
            case RESOURCE ->
                drop("delete from project.resources where id = :id and project_id = :project", project, drop.id());
            case SUPPORT -> {
                drop(
                        "delete from project.resources where support_id = :id and project_id = :project",
                        project,
                        drop.id());
                drop(
                        "delete from project.support_goals where support_id = :id and project_id = :project",
                        project,
                        drop.id());
                drop("delete from project.supports where id = :id and project_id = :project", project, drop.id());
            }
        }
    }

    private void drop(String sql, UUID project, UUID id) {
        db.sql(sql).param("id", id).param("project", project).update();
    }
}
