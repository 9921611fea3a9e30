package it.trama.casefile.record;

import it.trama.kernel.Compartment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Diary entries: written once, never changed. Those of a compartment that the actor lacks do not exist. */
@Repository
class Diary {

    static final int PAGE = 50;

    record Entry(
            UUID id, LocalDate day, String kind, String text, Compartment compartment, Signed signed, Links links) {}

    record Signed(String author, Instant at) {}

    /** @param correctedBy the entry that corrects this one */
    record Links(@Nullable UUID corrects, @Nullable UUID correctedBy) {}

    private static final String COLUMNS = """
            select e.id, e.happened_on, e.kind, e.text, e.compartment, e.written_at, e.corrects, n.display_name as author,
                   (select c.id from casefile.diary_entries c where c.corrects = e.id) as corrected_by
            from page e
            left join trust.staff_names((select array_agg(distinct author) from page)) n on n.user_id = e.author
            order by e.happened_on desc, e.id desc
            """;

    private final JdbcClient db;
    private final Clock clock;

    Diary(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One page, newest first, and one entry more when there is a next page. */
    List<Entry> page(UUID record, int number) {
        return db.sql("""
                        with page as materialized (
                            select * from casefile.diary_entries where record_id = :record
                            order by happened_on desc, id desc limit :limit offset :offset)
                        """ + COLUMNS)
                .param("record", record)
                .param("limit", PAGE + 1)
                .param("offset", number * PAGE)
                .query(Diary::toEntry)
                .list();
    }

    Optional<Entry> find(UUID record, UUID entry) {
        return db.sql("""
                        with page as materialized (select * from casefile.diary_entries where record_id = :record and id = :entry)
                        """ + COLUMNS)
                .param("record", record)
                .param("entry", entry)
                .query(Diary::toEntry)
                .optional();
    }

    /** A second sending of the same id changes nothing. */
    void add(WriteEntry.Command entry, Compartment compartment, UUID author) {
        db.sql("""
                        insert into casefile.diary_entries (id, record_id, compartment, happened_on, kind, text, author, written_at, corrects)
                        values (:id, :record, :compartment, :day, :kind, :text, :author, :at, :corrects)
                        on conflict do nothing
                        """)
                .param("id", entry.id())
                .param("record", entry.record())
                .param("compartment", compartment.name())
                .param("day", entry.day())
                .param("kind", entry.corrects() == null ? entry.kind().name() : "CORRECTION")
                .param("text", entry.text())
                .param("author", author)
                .param("at", OffsetDateTime.now(clock))
                .param("corrects", entry.corrects(), Types.OTHER)
                .update();
    }

    private static Entry toEntry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("kind"),
                row.getString("text"),
                Compartment.valueOf(row.getString("compartment")),
                new Signed(
                        Objects.requireNonNullElse(row.getString("author"), ""),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()),
                new Links(row.getObject("corrects", UUID.class), row.getObject("corrected_by", UUID.class)));
    }
}
