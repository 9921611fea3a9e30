package it.trama.project.signing;

import it.trama.kernel.Compartment;
import it.trama.project.ProjectSheets.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Sheets to sign, in {@code project.sheets}: seen by who works on the record, and by the bodies that are asked. */
@Repository
class Sheets {

    /** What a body is asked to sign. */
    record Asked(UUID request, String label, Instant askedAt) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    Sheets(JdbcClient db) {
        this.db = db;
    }

    void add(Sheet sheet, Instant at) {
        db.sql("""
                        insert into project.sheets (id, project_id, record_id, compartment, person_id, status, content, sha256, asked_at, asked_by, asked_for)
                        values (:id, :project, :record, :compartment, :person, 'OPEN', :content, :sha256, :at, :by, :mandate::jsonb)
                        """)
                .param("id", sheet.id())
                .param("project", sheet.project())
                .param("record", sheet.place().record())
                .param("compartment", sheet.place().compartment().name())
                .param("person", sheet.place().person())
                .param("content", sheet.text().content())
                .param("sha256", sheet.text().sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", sheet.mandate().user())
                .param("mandate", JSON.writeValueAsString(sheet.mandate()))
                .update();
    }

    void ask(Sheet sheet, UUID request, Party party, int ordinal) {
        db.sql("""
                        insert into project.signature_requests (id, sheet_id, project_id, record_id, compartment, party, label, organisation_id, ordinal)
                        values (:id, :sheet, :project, :record, :compartment, :party, :label, :organisation, :ordinal)
                        """)
                .param("id", request)
                .param("sheet", sheet.id())
                .param("project", sheet.project())
                .param("record", sheet.place().record())
                .param("compartment", sheet.place().compartment().name())
                .param("party", party.code())
                .param("label", party.label())
                .param("organisation", party.organisation(), Types.OTHER)
                .param("ordinal", ordinal)
                .update();
    }

    /** False when it was signed already. */
    boolean sign(Sheet sheet, Sheet.Request request, Sheet.Given given, UUID by, Instant at) {
        return db.sql("""
                        insert into project.signatures (project_id, record_id, compartment, party, signer, signed_on, request_id, mode, acting_as,
                                                        document_id, signed_by, recorded_at)
                        values (:project, :record, :compartment, :party, :signer, :day, :request, :mode, :actingAs, :document, :by, :at)
                        on conflict (request_id) do nothing
                        """)
                        .param("project", sheet.project())
                        .param("record", sheet.place().record())
                        .param("compartment", sheet.place().compartment().name())
                        .param("party", request.party())
                        .param("signer", given.signer())
                        .param("day", given.day())
                        .param("request", request.id())
                        .param("mode", given.mode().name())
                        .param("actingAs", given.actingAs())
                        .param("document", given.document(), Types.OTHER)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The sheet that is being signed, or the one that was. */
    Optional<Sheet> ofProject(UUID project) {
        return db.sql("""
                        select * from project.sheets where project_id = :id and status <> 'ANNULLED' order by asked_at desc limit 1
                        """).param("id", project).query(this::toSheet).optional();
    }

    Optional<Sheet> ofRequest(UUID request) {
        return db.sql("""
                        select s.* from project.sheets s join project.signature_requests r on r.sheet_id = s.id where r.id = :id
                        """).param("id", request).query(this::toSheet).optional();
    }

    /** What the body still has to sign, oldest first. */
    List<Asked> askedOf(UUID organisation) {
        return db.sql("""
                        select r.id as request, s.content::jsonb -> 'heading' ->> 'title' as label, s.asked_at
                        from project.signature_requests r join project.sheets s on s.id = r.sheet_id
                        where r.organisation_id = :organisation and s.status = 'OPEN'
                          and not exists (select from project.signatures g where g.request_id = r.id)
                        order by s.asked_at limit 200
                        """)
                .param("organisation", organisation)
                .query(Sheets::toAsked)
                .list();
    }

    private static Asked toAsked(ResultSet row, int n) throws SQLException {
        return new Asked(
                row.getObject("request", UUID.class),
                row.getString("label"),
                row.getObject("asked_at", java.time.OffsetDateTime.class).toInstant());
    }

    void end(UUID sheet, String status) {
        db.sql("update project.sheets set status = :status where id = :id")
                .param("id", sheet)
                .param("status", status)
                .update();
    }

    private Sheet toSheet(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Sheet(
                id,
                row.getObject("project_id", UUID.class),
                new Sheet.Place(
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("person_id", UUID.class)),
                new Sheet.Text(
                        row.getString("content"),
                        row.getString("sha256"),
                        row.getString("status").equals("OPEN")),
                JSON.readValue(row.getString("asked_for"), Sheet.Mandate.class),
                requests(id));
    }

    private List<Sheet.Request> requests(UUID sheet) {
        return db.sql("""
                        select r.*, g.signer, g.acting_as, g.signed_on, g.mode, g.document_id
                        from project.signature_requests r left join project.signatures g on g.request_id = r.id
                        where r.sheet_id = :sheet order by r.ordinal
                        """).param("sheet", sheet).query(Sheets::toRequest).list();
    }

    private static Sheet.Request toRequest(ResultSet row, int n) throws SQLException {
        @Nullable String signer = row.getString("signer");
        return new Sheet.Request(
                row.getObject("id", UUID.class),
                row.getString("party"),
                row.getString("label"),
                row.getObject("organisation_id", UUID.class),
                signer == null
                        ? null
                        : new Sheet.Given(
                                signer,
                                row.getString("acting_as"),
                                row.getObject("signed_on", LocalDate.class),
                                Sheet.Mode.valueOf(row.getString("mode")),
                                row.getObject("document_id", UUID.class)));
    }
}
