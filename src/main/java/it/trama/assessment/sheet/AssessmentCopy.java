package it.trama.assessment.sheet;

import it.trama.assessment.Answers;
import it.trama.assessment.AssessmentBulk;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.Scoring;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction; scored by the same rules as the form. */
@Repository
class AssessmentCopy implements AssessmentBulk {

    private final Database database;
    private final Instruments instruments;
    private final SheetJson json;

    AssessmentCopy(Database database, Instruments instruments, SheetJson json) {
        this.database = database;
        this.instruments = instruments;
        this.json = json;
    }

    @Override
    public void load(Iterable<Signed> assessments) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            try (var rows = new CopyRows(connection, """
                    assessment.assessments (id, record_id, compartment, instrument, instrument_version, assessed_on, status, answers, scores,
                    assessor, signed_at, version)""")) {
                for (Signed signed : assessments) {
                    copy(rows, signed);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading assessments", null, e);
        }
    }

    private void copy(CopyRows rows, Signed signed) throws SQLException {
        Instrument instrument = instruments.current(signed.instrument());
        var given = new TreeMap<String, String>();
        signed.answers().forEach((item, value) -> given.put(item, String.valueOf(value)));
        var answers = new Answers(given);
        if (!answers.missingIn(instrument, instrument.sections()).isEmpty()
                || !answers.wrongIn(instrument).isEmpty()) {
            throw new IllegalArgumentException("not the answers to " + instrument.code() + ": " + signed.answers());
        }
        rows.row(
                signed.id(),
                signed.record(),
                signed.compartment(),
                instrument.code(),
                instrument.version(),
                signed.assessedOn(),
                "SIGNED",
                json.answers(answers),
                json.scores(new Scoring(instrument).of(answers)),
                signed.assessor(),
                signed.assessedOn().atTime(12, 0).atOffset(ZoneOffset.UTC),
                1);
    }
}
