package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instruments;
import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHead;
import it.trama.platform.db.Rows;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments in the life of a record: those not signed yet are still open. */
@Repository
class SheetsLife implements LifeCycle {

    private record Piece(UUID id, String instrument, int version, LocalDate day) {}

    private static final String BY_STATUS = """
            select id, instrument, instrument_version as version, assessed_on as day from assessment.assessments
            where record_id = :record and status = :status order by assessed_on, id
            """;

    private final JdbcClient db;
    private final Instruments instruments;

    SheetsLife(JdbcClient db, Instruments instruments) {
        this.db = db;
        this.instruments = instruments;
    }

    @Override
    public List<Matter> openMatters(RecordHead record) {
        return pieces(record, "DRAFT").stream()
                .map(piece -> new Matter(
                        t("assessment.open.draft", title(piece), Formats.date(piece.day())),
                        "/valutazioni/" + piece.id()))
                .toList();
    }

    @Override
    public List<Milestone> milestones(RecordHead record) {
        return pieces(record, "SIGNED").stream()
                .map(piece -> new Milestone(
                        piece.day(), t("assessment.life.signed", title(piece)), "/valutazioni/" + piece.id()))
                .toList();
    }

    private List<Piece> pieces(RecordHead record, String status) {
        return db.sql(BY_STATUS)
                .param("record", record.id())
                .param("status", status)
                .query(Rows.as(Piece.class))
                .list();
    }

    private String title(Piece piece) {
        return instruments.version(piece.instrument(), piece.version()).title();
    }
}
