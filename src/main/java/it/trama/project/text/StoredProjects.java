package it.trama.project.text;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.project.Project;
import it.trama.project.Projects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects in {@code project.projects}, under the RECORD policy. */
@Repository
class StoredProjects implements Projects {

    /** Of each project the edition that counts: the signed one; before there is one, or after its end, the newest. */
    private static final String COUNTING = """
            select distinct on (p.root_id) p.id as project, p.number, p.title, p.pathway, p.status, p.referent,
                   lower(p.valid) as starts, upper(p.valid) as ends
            from project.projects p where p.record_id = :record
            order by p.root_id, (p.status = 'SIGNED') desc, p.edition desc
            """;

    private final JdbcClient db;
    private final StoredParts parts;

    StoredProjects(JdbcClient db, StoredParts parts) {
        this.db = db;
        this.parts = parts;
    }

    @Override
    public Optional<Brief> active(UUID record) {
        return db
                .sql(
                        "select * from (" + COUNTING
                                + ") c where c.status = 'SIGNED' and daterange(c.starts, c.ends) @> trust.today() order by c.starts desc limit 1")
                .param("record", record)
                .query(brief())
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public List<Brief> ofRecord(UUID record) {
        return db.sql("select * from (" + COUNTING + ") c order by c.starts desc, c.number desc")
                .param("record", record)
                .query(brief())
                .list();
    }

    @Override
    public Optional<Project> find(UUID edition) {
        return db.sql("""
                        select p.*, lower(p.valid) as starts, upper(p.valid) as ends, pp.person_id
                        from project.projects p
                        join project.project_people pp on pp.project_id = p.id and pp.record_id = p.record_id
                        where p.id = :id
                        """).param("id", edition).query(this::toProject).optional();
    }

    @Override
    public List<Project> editions(UUID root) {
        return db
                .sql("select id from project.projects where root_id = :root order by edition")
                .param("root", root)
                .query(Rows.scalar(UUID.class))
                .list()
                .stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static RowMapper<Brief> brief() {
        return (row, n) -> new Brief(
                row.getObject("project", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("pathway"),
                Project.Status.valueOf(row.getString("status")),
                period(row),
                row.getString("referent"));
    }

    private Project toProject(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var place = new Project.Place(
                row.getObject("record_id", UUID.class),
                Compartment.valueOf(row.getString("compartment")),
                row.getObject("person_id", UUID.class));
        return new Project(id, place, named(row), outline(row), state(row), parts.of(id));
    }

    private static Project.Named named(ResultSet row) throws SQLException {
        return new Project.Named(
                row.getString("number"),
                row.getString("pathway"),
                row.getInt("pathway_version"),
                row.getObject("root_id", UUID.class),
                row.getInt("edition"),
                row.getObject("amends", UUID.class),
                row.getString("reason"));
    }

    private static Project.Outline outline(ResultSet row) throws SQLException {
        return new Project.Outline(
                row.getString("title"),
                period(row),
                new Project.Story(
                        row.getString("wishes"),
                        row.getString("priorities"),
                        row.getString("strengths"),
                        row.getString("blocks")),
                new Project.Start(
                        row.getObject("requested_on", LocalDate.class),
                        row.getObject("referent_id", UUID.class),
                        row.getString("referent")));
    }

    private static Project.State state(ResultSet row) throws SQLException {
        OffsetDateTime signedAt = row.getObject("signed_at", OffsetDateTime.class);
        @Nullable UUID document = row.getObject("document_id", UUID.class);
        @Nullable String hash = row.getString("document_sha256");
        return new Project.State(
                Project.Status.valueOf(row.getString("status")),
                row.getObject("author", UUID.class),
                signedAt == null ? null : signedAt.toInstant(),
                document == null ? null : new Project.Kept(document, hash == null ? "" : hash),
                row.getInt("version"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("outcome"));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class));
    }
}
