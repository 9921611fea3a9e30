package it.trama.shelter.record;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the bodies tell of the record's person, through narrow functions that ask for the right on the record and for the basis. */
@Repository
class RecordHousing {

    record Stay(UUID stay, String flat, String body, Time time, Terms terms) {}

    record Time(
            LocalDate beganOn,
            LocalDate foreseenEnd,
            @Nullable LocalDate nextReview,
            @Nullable LocalDate endedOn) {}

    record Terms(
            BigDecimal contribution, String aim, @Nullable String outcome) {}

    record Step(
            UUID stay,
            String what,
            LocalDate due,
            String who,
            @Nullable LocalDate doneOn) {}

    record Nights(String body, LocalDate since, LocalDate last, int nights, int refused) {}

    private final JdbcClient db;

    RecordHousing(JdbcClient db) {
        this.db = db;
    }

    List<Stay> stays(UUID record) {
        return db.sql("select * from shelter.of_record(:record)")
                .param("record", record)
                .query((row, n) -> new Stay(
                        row.getObject("stay", UUID.class),
                        row.getString("flat"),
                        row.getString("body"),
                        new Time(
                                row.getObject("began_on", LocalDate.class),
                                row.getObject("foreseen_end", LocalDate.class),
                                row.getObject("next_review", LocalDate.class),
                                row.getObject("ended_on", LocalDate.class)),
                        new Terms(row.getBigDecimal("contribution"), row.getString("aim"), row.getString("outcome"))))
                .list();
    }

    List<Step> steps(UUID record) {
        return db.sql("select * from shelter.steps_of_record(:record)")
                .param("record", record)
                .query(Rows.as(Step.class))
                .list();
    }

    List<Nights> nights(UUID record) {
        return db.sql("select * from shelter.nights_of_record(:record)")
                .param("record", record)
                .query(Rows.as(Nights.class))
                .list();
    }
}
