package it.trama.project.writing;

import it.trama.project.Project;
import java.sql.Types;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Rows of a text's parts, written and written anew. Each carries the record and compartment of its project, for the policies. */
@Repository
class PartRows {

    private final JdbcClient db;

    PartRows(JdbcClient db) {
        this.db = db;
    }

    private StatementSpec of(Project project, String sql) {
        return db.sql(sql)
                .param("project", project.id())
                .param("record", project.place().record())
                .param("compartment", project.place().compartment().name());
    }

    void put(Project project, Project.Goal goal) {
        Project.Aim aim = goal.aim();
        of(project, """
                        insert into project.goals (id, origin, project_id, record_id, compartment, ordinal, title, area, need, indicator, baseline, target, due)
                        values (:id, :id, :project, :record, :compartment,
                                (select coalesce(max(ordinal), 0) + 1 from project.goals where project_id = :project),
                                :title, :area, :need, :indicator, :baseline, :target, :due)
                        on conflict (id) do update set title = excluded.title, area = excluded.area, need = excluded.need,
                               indicator = excluded.indicator, baseline = excluded.baseline, target = excluded.target, due = excluded.due
                        """)
                .param("id", goal.id())
                .param("title", goal.title())
                .param("area", aim.area())
                .param("need", aim.need())
                .param("indicator", aim.indicator())
                .param("baseline", aim.baseline())
                .param("target", aim.target())
                .param("due", aim.due(), Types.DATE)
                .update();
    }

    void put(Project project, Project.Support support) {
        Project.GivenBy by = support.by();
        of(project, """
                        insert into project.supports (id, origin, project_id, record_id, compartment, organisation_id, helper, formal, kind, category, title,
                                                      valid, strategy, mode, place, recipient, recipient_id, recipient_name)
                        values (:id, :id, :project, :record, :compartment, :organisation, :helper, :formal, :kind, :category, :title,
                                daterange(:from, :to), :strategy, :mode, :place, :recipient, :recipientId, :recipientName)
                        on conflict (id) do update set organisation_id = excluded.organisation_id, helper = excluded.helper, formal = excluded.formal,
                               kind = excluded.kind, category = excluded.category, title = excluded.title, strategy = excluded.strategy,
                               mode = excluded.mode, place = excluded.place, recipient = excluded.recipient,
                               recipient_id = excluded.recipient_id, recipient_name = excluded.recipient_name
                        """)
                .param("id", support.id())
                .param("organisation", by.organisation(), Types.OTHER)
                .param("helper", by.helper())
                .param("formal", by.formal())
                .param("kind", support.kind())
                .param("category", support.category().name())
                .param("title", support.title())
                .param("from", project.outline().valid().from())
                .param("to", project.outline().valid().to(), Types.DATE)
                .params(how(support.how()))
                .update();
        links(project, support);
    }

    private static Map<String, Object> how(Project.How how) {
        return Map.of(
                "strategy", how.strategy(),
                "mode", how.mode(),
                "place", how.place(),
                "recipient", how.recipient().kind(),
                "recipientId",
                        new SqlParameterValue(Types.OTHER, how.recipient().id()),
                "recipientName", how.recipient().name());
    }

    private void links(Project project, Project.Support support) {
        clear(support.id(), project.id());
        for (UUID goal : support.goals()) {
            of(
                            project,
                            "insert into project.support_goals (support_id, goal_id, project_id, record_id, compartment) values (:support, :goal, :project, :record, :compartment)")
                    .param("support", support.id())
                    .param("goal", goal)
                    .update();
        }
        for (Project.Hours hours : support.how().week()) {
            of(project, """
                            insert into project.support_hours (support_id, project_id, record_id, compartment, weekday, starts, ends)
                            values (:support, :project, :record, :compartment, :weekday, :starts, :ends)
                            """)
                    .param("support", support.id())
                    .param("weekday", hours.weekday())
                    .param("starts", hours.from())
                    .param("ends", hours.to())
                    .update();
        }
    }

    private void clear(UUID support, UUID project) {
        drop("delete from project.support_goals where support_id = :id and project_id = :project", project, support);
        drop("delete from project.support_hours where support_id = :id and project_id = :project", project, support);
    }

    void put(Project project, Project.Resource resource) {
        of(project, """
                        insert into project.resources (id, origin, support_id, project_id, record_id, compartment, source, fund_line_id, organisation_id,
                                                       channel, description, quantity, unit, unit_value, amount)
                        values (:id, :id, :support, :project, :record, :compartment, :source, :line, :organisation,
                                :channel, :description, :quantity, :unit, :unitValue, :amount)
                        on conflict (id) do update set source = excluded.source, fund_line_id = excluded.fund_line_id,
                               organisation_id = excluded.organisation_id, channel = excluded.channel, description = excluded.description,
                               quantity = excluded.quantity, unit = excluded.unit, unit_value = excluded.unit_value, amount = excluded.amount
                        """)
                .param("id", resource.id())
                .param("support", resource.support())
                .param("source", resource.giver().source().name())
                .param("line", resource.giver().fundLine(), Types.OTHER)
                .param("organisation", resource.giver().organisation(), Types.OTHER)
                .param(
                        "channel",
                        resource.giver().channel() == null
                                ? ""
                                : resource.giver().channel().name())
                .param("description", resource.description())
                .param("quantity", resource.worth().quantity())
                .param("unit", resource.worth().unit().name())
                .param("unitValue", resource.worth().unitValue())
                .param("amount", resource.amount().amount())
                .update();
    }

    void put(Project project, Project.Undertaking undertaking) {
        of(project, """
                        insert into project.undertakings (id, project_id, record_id, compartment, party, text)
                        values (:id, :project, :record, :compartment, :party, :text)
                        on conflict (id) do update set party = excluded.party, text = excluded.text
                        """)
                .param("id", undertaking.id())
                .param("party", undertaking.party())
                .param("text", undertaking.text())
                .update();
    }

    void put(Project project, Project.ReviewDay review) {
        drop("delete from project.review_days where id = :id and project_id = :project", project.id(), review.id());
        of(project, """
                        insert into project.review_days (id, project_id, record_id, compartment, day, about)
                        values (:id, :project, :record, :compartment, :day, :about) on conflict do nothing
                        """)
                .param("id", review.id())
                .param("day", review.day())
                .param("about", review.about())
                .update();
    }

    void drop(UUID project, DraftChange.Drop drop) {
        UUID id = drop.id();
        switch (drop.part()) {
            case GOAL -> drop("delete from project.goals where id = :id and project_id = :project", project, id);
            case UNDERTAKING ->
                drop("delete from project.undertakings where id = :id and project_id = :project", project, id);
            case RESOURCE ->
                drop("delete from project.resources where id = :id and project_id = :project", project, id);
            case REVIEW ->
                drop("delete from project.review_days where id = :id and project_id = :project", project, id);
            case PERSON -> drop("""
                        delete from project.project_people where person_id = any (people.ids_of(:id)) and project_id = :project
                          and record_id <> (select record_id from project.projects where id = :project)
                        """, project, id);
            case SUPPORT -> {
                drop("delete from project.resources where support_id = :id and project_id = :project", project, id);
                clear(id, project);
                drop("delete from project.supports where id = :id and project_id = :project", project, id);
            }
        }
    }

    private void drop(String sql, UUID project, UUID id) {
        db.sql(sql).param("id", id).param("project", project).update();
    }
}
