package it.trama.agenda.deadline;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHead;
import it.trama.platform.db.Rows;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is due on a record and the appointments to come: closing asks what becomes of them. */
@Repository
class DatesLife implements LifeCycle {

    /** @param appointment else a deadline */
    private record Piece(boolean appointment, String what, LocalDate day, String href) {}

    private final JdbcClient db;

    DatesLife(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> openMatters(RecordHead record) {
        return db.sql("""
                        select false as appointment, title as what, due as day, href from agenda.deadlines
                        where record_id = :record and met_on is null and dropped_at is null
                        union all
                        select true, kind, (lower(during) at time zone 'Europe/Rome')::date, '/agenda/' || id from agenda.appointments
                        where record_id = :record and state = 'BOOKED'
                        order by day, what
                        """).param("record", record.id()).query(Rows.as(Piece.class)).list().stream()
                .map(piece -> new Matter(text(piece), piece.href()))
                .toList();
    }

    private static String text(Piece piece) {
        String day = Formats.date(piece.day());
        return piece.appointment()
                ? t("agenda.open.appointment", t("agenda.kind." + piece.what()), day)
                : t("agenda.open.deadline", piece.what(), day);
    }

    @Override
    public List<Milestone> milestones(RecordHead record) {
        return List.of();
    }
}
