package it.trama.consultation.bulk;

import it.trama.consultation.Consultation;
import it.trama.consultation.ConsultationBulk;
import it.trama.consultation.Dossier;
import it.trama.consultation.Dossier.Opinion;
import it.trama.consultation.answering.OpinionPage;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import it.trama.platform.files.FileStore;
import it.trama.platform.files.PdfPrinter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction, in the order of the references. */
@Repository
class ConsultationCopy implements ConsultationBulk {

    private static final String TEAMS = "consultation.specialist_teams (team_id, offer, days, valid)";
    private static final String REQUESTS = """
            consultation.requests (id, record_id, compartment, person_id, team_id, number, urgency, due, state, outcome, sharing, withdrawn_at,
            asked_by, asked_org, asked_at, taken_by)""";
    private static final String CONTENTS =
            "consultation.contents (request_id, record_id, compartment, named, label, question, basis, reference)";
    private static final String EXCERPTS =
            "consultation.excerpts (request_id, record_id, compartment, source, title, dated, body, shared_by, shared_at)";
    private static final String STEPS =
            "consultation.steps (id, request_id, record_id, compartment, kind, words, meets_on, done_by, done_at)";
    private static final String OPINIONS =
            "consultation.opinions (request_id, record_id, compartment, reading, advice, signed_by, signed_at, sha256)";

    private final Database database;
    private final PdfPrinter printer;
    private final FileStore files;

    ConsultationCopy(Database database, PdfPrinter printer, FileStore files) {
        this.database = database;
        this.printer = printer;
        this.files = files;
    }

    @Override
    public void load(List<NewTeam> teams, List<PastRequest> requests) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            copyTeams(owner, teams);
            copyRequests(owner, requests);
            copyExcerpts(owner, requests);
            copySteps(owner, requests);
            copyOpinions(owner, requests);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading consultations", null, e);
        }
    }

    private static void copyTeams(Connection owner, List<NewTeam> teams) throws SQLException {
        try (var rows = new CopyRows(owner, TEAMS)) {
            for (NewTeam team : teams) {
                rows.row(team.team(), team.offer(), team.days(), range(team.since(), null));
            }
        }
    }

    private static void copyRequests(Connection owner, List<PastRequest> requests) throws SQLException {
        try (var rows = new CopyRows(owner, REQUESTS)) {
            for (PastRequest past : requests) {
                addRequest(rows, past);
            }
        }
        copyContents(owner, requests);
    }

    private static void addRequest(CopyRows rows, PastRequest past) throws SQLException {
        var request = past.request();
        var place = request.place();
        rows.row(
                request.id(),
                place.record(),
                place.compartment(),
                place.person(),
                place.team(),
                request.number(),
                request.asked().urgency(),
                request.asked().due(),
                request.progress().state(),
                request.progress().outcome(),
                range(request.sharing().days().from(), request.sharing().days().to()),
                utc(request.sharing().withdrawnAt()),
                request.asked().by(),
                past.askedOrg(),
                utc(request.asked().at()),
                request.progress().takenBy());
    }

    private static void copyContents(Connection owner, List<PastRequest> requests) throws SQLException {
        try (var rows = new CopyRows(owner, CONTENTS)) {
            for (PastRequest past : requests) {
                var place = past.request().place();
                var words = Objects.requireNonNull(past.request().words());
                rows.row(
                        past.request().id(),
                        place.record(),
                        place.compartment(),
                        words.named(),
                        words.label(),
                        words.question(),
                        words.basis(),
                        words.reference());
            }
        }
    }

    private static void copyExcerpts(Connection owner, List<PastRequest> requests) throws SQLException {
        try (var rows = new CopyRows(owner, EXCERPTS)) {
            for (PastRequest past : requests) {
                var request = past.request();
                for (var excerpt : past.excerpts()) {
                    rows.row(
                            request.id(),
                            request.place().record(),
                            excerpt.compartment(),
                            excerpt.source(),
                            excerpt.title(),
                            excerpt.day(),
                            excerpt.text(),
                            request.asked().by(),
                            utc(request.asked().at()));
                }
            }
        }
    }

    private static void copySteps(Connection owner, List<PastRequest> requests) throws SQLException {
        try (var rows = new CopyRows(owner, STEPS)) {
            for (PastRequest past : requests) {
                var request = past.request();
                for (Dossier.Step step : past.steps()) {
                    UUID id = step.kind().equals("ASKED") ? request.id() : UUID.randomUUID();
                    rows.row(
                            id,
                            request.id(),
                            request.place().record(),
                            request.place().compartment(),
                            step.kind(),
                            step.words(),
                            step.meetsOn(),
                            step.by(),
                            utc(step.at()));
                }
            }
        }
    }

    private void copyOpinions(Connection owner, List<PastRequest> requests) throws SQLException {
        try (var rows = new CopyRows(owner, OPINIONS)) {
            for (PastRequest past : requests) {
                var said = past.said();
                if (said != null) {
                    var place = past.request().place();
                    rows.row(
                            past.request().id(),
                            place.record(),
                            place.compartment(),
                            said.reading(),
                            said.advice(),
                            said.signedBy(),
                            utc(said.at()),
                            print(past.request(), said));
                }
            }
        }
    }

    private String print(Consultation request, Said said) {
        var opinion = new Opinion(said.reading(), said.advice(), said.signedBy(), said.at(), "", null);
        return files.put(
                printer.print("consultation/opinion", OpinionPage.of(request, opinion, List.of(), said.names())));
    }

    private static String range(LocalDate from, @Nullable LocalDate to) {
        return "[%s,%s)".formatted(from, to == null ? "" : to);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
