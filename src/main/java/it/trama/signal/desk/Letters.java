package it.trama.signal.desk;

import it.trama.platform.db.Rows;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the antennas wrote on one matter. */
@Repository
class Letters {

    /** @param sheet code and version, with a space between */
    record Letter(UUID id, String from, UUID sender, OffsetDateTime at, String sheet, Body body) {

        String code() {
            return sheet.substring(0, sheet.indexOf(' '));
        }

        int version() {
            return Integer.parseInt(sheet.substring(sheet.indexOf(' ') + 1));
        }
    }

    /** @param indicators codes */
    record Body(List<String> indicators, String words, String consent, String why, String reach) {}

    private final JdbcClient db;

    Letters(JdbcClient db) {
        this.db = db;
    }

    /** The oldest first. */
    List<Letter> of(UUID matter) {
        return db.sql("""
                        select s.id, o.name as body, s.sender, s.written_at, s.sheet || ' ' || s.sheet_version as sheet,
                               array_to_string(s.indicators, ' ') as indicators, s.words, s.consent, s.consent_why, s.reach
                        from signal.joined j join signal.signals s on s.id = j.signal_id join trust.organisations o on o.id = s.organisation_id
                        where j.matter_id = :matter order by s.written_at
                        """)
                .param("matter", matter)
                .query((row, _) -> new Letter(
                        row.getObject("id", UUID.class),
                        row.getString("body"),
                        row.getObject("sender", UUID.class),
                        row.getObject("written_at", OffsetDateTime.class),
                        row.getString("sheet"),
                        new Body(
                                List.of(row.getString("indicators").split(" ", -1)),
                                row.getString("words"),
                                row.getString("consent"),
                                row.getString("consent_why"),
                                row.getString("reach"))))
                .list();
    }

    /** Tells a fixed phrase to the sender of each signal of the matter. */
    void tell(UUID matter, String phrase, OffsetDateTime at) {
        db.sql("""
                        insert into signal.feedback (signal_id, phrase, at)
                        select j.signal_id, :phrase, :at from signal.joined j where j.matter_id = :matter
                        """)
                .param("matter", matter)
                .param("phrase", phrase)
                .param("at", at)
                .update();
    }

    /** What was told last, for the team to see. */
    List<String> told(UUID matter) {
        return db.sql("""
                        select f.phrase from signal.feedback f join signal.joined j on j.signal_id = f.signal_id
                        where j.matter_id = :matter group by f.phrase order by max(f.at)
                        """)
                .param("matter", matter)
                .query(Rows.scalar(String.class))
                .list();
    }
}
