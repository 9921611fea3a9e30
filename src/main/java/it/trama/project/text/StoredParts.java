package it.trama.project.text;

import it.trama.platform.db.Rows;
import it.trama.project.BudgetChannel;
import it.trama.project.Project;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import it.trama.project.SupportCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of one edition: eight statements, whatever their number. */
@Repository
class StoredParts {

    private record Hour(UUID support, Project.Hours hours) {}

    private record Served(UUID support, UUID goal) {}

    private final JdbcClient db;

    StoredParts(JdbcClient db) {
        this.db = db;
    }

    Project.Parts of(UUID project) {
        return new Project.Parts(
                db.sql("select person_id from project.project_people where project_id = :id order by person_id")
                        .param("id", project)
                        .query(Rows.scalar(UUID.class))
                        .list(),
                list("select * from project.goals where project_id = :id order by ordinal", project, StoredParts::goal),
                supports(project),
                list(
                        "select * from project.resources where project_id = :id order by source, description, id",
                        project,
                        StoredParts::resource),
                db.sql("select id, party, text from project.undertakings where project_id = :id order by party, text")
                        .param("id", project)
                        .query(Rows.as(Project.Undertaking.class))
                        .list(),
                db.sql("select id, day, about from project.review_days where project_id = :id order by day")
                        .param("id", project)
                        .query(Rows.as(Project.ReviewDay.class))
                        .list(),
                list("""
                        select g.* from project.signatures g
                        left join project.signature_requests r on r.id = g.request_id
                        left join project.sheets s on s.id = r.sheet_id
                        where g.project_id = :id and (s.id is null or s.status <> 'ANNULLED') order by r.ordinal, g.id
                        """, project, StoredParts::signature));
    }

    private <T> List<T> list(String sql, UUID project, RowMapper<T> mapper) {
        return db.sql(sql).param("id", project).query(mapper).list();
    }

    private List<Project.Support> supports(UUID project) {
        Map<UUID, List<Project.Hours>> week = list(
                        "select * from project.support_hours where project_id = :id order by weekday, starts",
                        project,
                        StoredParts::hour)
                .stream()
                .collect(Collectors.groupingBy(Hour::support, Collectors.mapping(Hour::hours, Collectors.toList())));
        Map<UUID, List<UUID>> goals = list("""
                                select sg.support_id, sg.goal_id from project.support_goals sg join project.goals g on g.id = sg.goal_id
                                where sg.project_id = :id order by g.ordinal
                                """, project, StoredParts::served).stream()
                .collect(Collectors.groupingBy(Served::support, Collectors.mapping(Served::goal, Collectors.toList())));
        return list("""
                select s.* from project.supports s where s.project_id = :id
                order by (select min(g.ordinal) from project.support_goals sg join project.goals g on g.id = sg.goal_id
                          where sg.support_id = s.id) nulls last, s.title, s.id
                """, project, (row, n) -> support(row, week, goals));
    }

    private static Hour hour(ResultSet row, int n) throws SQLException {
        return new Hour(
                row.getObject("support_id", UUID.class),
                new Project.Hours(
                        row.getInt("weekday"),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class)));
    }

    private static Served served(ResultSet row, int n) throws SQLException {
        return new Served(row.getObject("support_id", UUID.class), row.getObject("goal_id", UUID.class));
    }

    private static Project.Goal goal(ResultSet row, int n) throws SQLException {
        return new Project.Goal(
                row.getObject("id", UUID.class),
                row.getObject("origin", UUID.class),
                row.getInt("ordinal"),
                row.getString("title"),
                new Project.Aim(
                        row.getString("area"),
                        row.getString("need"),
                        row.getString("indicator"),
                        row.getString("baseline"),
                        row.getString("target"),
                        row.getObject("due", LocalDate.class)));
    }

    private static Project.Support support(
            ResultSet row, Map<UUID, List<Project.Hours>> week, Map<UUID, List<UUID>> goals) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var recipient = new Project.Recipient(
                row.getString("recipient"), row.getObject("recipient_id", UUID.class), row.getString("recipient_name"));
        return new Project.Support(
                id,
                row.getObject("origin", UUID.class),
                row.getString("title"),
                SupportCategory.valueOf(row.getString("category")),
                new Project.GivenBy(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("helper"),
                        row.getBoolean("formal")),
                new Project.How(
                        row.getString("strategy"),
                        row.getString("mode"),
                        row.getString("place"),
                        recipient,
                        week.getOrDefault(id, List.of())),
                goals.getOrDefault(id, List.of()));
    }

    private static Project.Resource resource(ResultSet row, int n) throws SQLException {
        @Nullable String channel = row.getString("channel");
        return new Project.Resource(
                row.getObject("id", UUID.class),
                row.getObject("origin", UUID.class),
                row.getObject("support_id", UUID.class),
                new Project.Giver(
                        ResourceSource.valueOf(row.getString("source")),
                        row.getObject("fund_line_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        channel == null || channel.isEmpty() ? null : BudgetChannel.valueOf(channel)),
                row.getString("description"),
                new Project.Worth(
                        row.getBigDecimal("quantity"),
                        ResourceUnit.valueOf(row.getString("unit")),
                        row.getBigDecimal("unit_value")),
                row.getObject("commitment_id", UUID.class));
    }

    private static Project.Signature signature(ResultSet row, int n) throws SQLException {
        return new Project.Signature(
                row.getString("party"),
                row.getString("signer"),
                row.getString("acting_as"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("mode"),
                row.getObject("document_id", UUID.class));
    }
}
