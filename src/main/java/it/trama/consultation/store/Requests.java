package it.trama.consultation.store;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultation.Asked;
import it.trama.consultation.Consultation.Basis;
import it.trama.consultation.Consultation.Outcome;
import it.trama.consultation.Consultation.Place;
import it.trama.consultation.Consultation.Progress;
import it.trama.consultation.Consultation.Sharing;
import it.trama.consultation.Consultation.State;
import it.trama.consultation.Consultation.Urgency;
import it.trama.consultation.Consultation.Words;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests. The question comes along only as far as its own policy shows it. */
@Repository
class Requests {

    private static final String COLUMNS = """
            select r.*, lower(r.sharing) as shared_from, upper(r.sharing) as shared_to, t.name as team_name, o.name as organisation,
                   c.named, c.label, c.question, c.basis, c.reference
            from consultation.requests r
            join trust.teams t on t.id = r.team_id
            join trust.organisations o on o.id = r.asked_org
            left join consultation.contents c on c.request_id = r.id
            """;

    private final JdbcClient db;

    Requests(JdbcClient db) {
        this.db = db;
    }

    Optional<Consultation> find(UUID id) {
        return db.sql(COLUMNS + " where r.id = :id")
                .param("id", id)
                .query(Requests::toRequest)
                .optional();
    }

    List<Consultation> ofRecord(UUID record) {
        return db.sql(COLUMNS + " where r.record_id = :record order by r.asked_at desc, r.id")
                .param("record", record)
                .query(Requests::toRequest)
                .list();
    }

    List<Consultation> ofTeams(Collection<UUID> teams) {
        return db.sql(COLUMNS + """
                         where r.team_id = any (:teams)
                        order by (r.state in ('ASKED', 'TAKEN', 'MORE_ASKED')) desc,
                                 array_position(array['URGENT', 'SOON', 'NORMAL'], r.urgency), r.due, r.asked_at desc, r.id
                        limit 200
                        """)
                .param("teams", teams.toArray(UUID[]::new))
                .query(Requests::toRequest)
                .list();
    }

    private static Consultation toRequest(ResultSet row, int n) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        String outcome = row.getString("outcome");
        return new Consultation(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Place(
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("person_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        row.getString("team_name")),
                new Asked(
                        row.getObject("asked_by", UUID.class),
                        row.getString("organisation"),
                        instant(row, "asked_at"),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getObject("due", LocalDate.class)),
                new Progress(
                        State.valueOf(row.getString("state")),
                        outcome == null ? null : Outcome.valueOf(outcome),
                        row.getObject("taken_by", UUID.class)),
                new Sharing(
                        new Period(
                                row.getObject("shared_from", LocalDate.class),
                                row.getObject("shared_to", LocalDate.class)),
                        withdrawn == null ? null : withdrawn.toInstant()),
                words(row));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static @Nullable Words words(ResultSet row) throws SQLException {
        String label = row.getString("label");
        return label == null
                ? null
                : new Words(
                        row.getBoolean("named"),
                        label,
                        row.getString("question"),
                        Basis.valueOf(row.getString("basis")),
                        row.getString("reference"));
    }
}
