package it.trama.casefile.diary;

import it.trama.kernel.Compartment;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Reads diary entries. Those of a compartment that the actor lacks, and those confidential to others, do not exist. */
@Repository
class Diary {

    static final int PAGE = 50;

    record Entry(UUID id, Told told, Meeting meeting, Drawer drawer, Signed signed, Links links) {}

    /** @param kind of {@link EntryKind}, CORRECTION, or OBSCURED: then the text is the reason */
    record Told(LocalDate day, String kind, String text) {}

    record Meeting(String place, @Nullable Integer minutes, String present) {}

    /** @param obscured out of sight of others */
    record Drawer(Compartment compartment, boolean confidential, boolean obscured) {}

    record Signed(UUID user, String author, Instant at) {}

    /** @param correctedBy the entry that corrects this one */
    record Links(@Nullable UUID corrects, @Nullable UUID correctedBy) {}

    private static final String FACTS = """
            select id, happened_on, kind, text, compartment, author, written_at, corrects, place, minutes, present, confidential,
                   obscured_by is not null as obscured
            from casefile.diary_entries
            """;

    private static final String NAMED = """
            select e.*, n.display_name,
                   (select c.id from casefile.diary_entries c where c.corrects = e.id order by c.id limit 1) as corrected_by
            from page e
            left join trust.staff_names((select array_agg(distinct author) from page)) n on n.user_id = e.author
            order by e.happened_on desc, e.id desc
            """;

    private final JdbcClient db;

    Diary(JdbcClient db) {
        this.db = db;
    }

    /**
     * One page, newest first, and one entry more when there is a next page; of a long diary only the newest are read. Notes out of sight leave a
     * line only where nothing is searched.
     */
    List<Entry> page(UUID record, DiaryForm.Search search) {
        return db.sql("with newest as materialized (" + FACTS + """
                        where record_id = :record and (:kind = '' or kind = :kind) and (:author = '' or author::text = :author)
                          and happened_on between :from and :to
                          and (:words = '' or text ilike '%' || :words || '%'
                               or to_tsvector('pg_catalog.italian', text || ' ' || place || ' ' || present) @@ websearch_to_tsquery('pg_catalog.italian', :words))
                        order by happened_on desc, id desc limit :limit + :offset),
                        page as materialized (
                        select * from newest
                        union all
                        select o.entry_id, o.happened_on, 'OBSCURED', o.reason, o.compartment, o.authorised_by, o.authorised_at, null, '', null, '', o.confidential, true
                        from casefile.obscurings o
                        where o.record_id = :record and not :searching and not exists (select from casefile.diary_entries e where e.id = o.entry_id)
                        order by happened_on desc, id desc limit :limit offset :offset)
                        """ + NAMED)
                .param("record", record)
                .param("kind", search.kind())
                .param("author", search.author())
                .param("from", search.from())
                .param("to", search.to())
                .param("words", search.words())
                .param("searching", search.any())
                .param("limit", PAGE + 1)
                .param("offset", search.page() * PAGE)
                .query(Diary::toEntry)
                .list();
    }

    Optional<Entry> find(UUID record, UUID entry) {
        return some(record, List.of(entry)).stream().findFirst();
    }

    /** Those of the ids that are there, newest first. */
    List<Entry> some(UUID record, List<UUID> entries) {
        return db.sql("with page as materialized (" + FACTS + " where record_id = :record and id = any (:ids)) "
                        + NAMED)
                .param("record", record)
                .param("ids", entries.toArray(UUID[]::new))
                .query(Diary::toEntry)
                .list();
    }

    private static Entry toEntry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                new Told(row.getObject("happened_on", LocalDate.class), row.getString("kind"), row.getString("text")),
                new Meeting(row.getString("place"), row.getObject("minutes", Integer.class), row.getString("present")),
                new Drawer(
                        Compartment.valueOf(row.getString("compartment")),
                        row.getBoolean("confidential"),
                        row.getBoolean("obscured")),
                new Signed(
                        row.getObject("author", UUID.class),
                        Objects.requireNonNullElse(row.getString("display_name"), ""),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()),
                new Links(row.getObject("corrects", UUID.class), row.getObject("corrected_by", UUID.class)));
    }
}
