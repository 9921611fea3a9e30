package it.trama.plan.measure;

import it.trama.plan.Measures.Noted;
import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done on an item; never rewritten. */
@Repository
class ProgressNotes {

    /** @param href a page of the program; null: the evidence is a document, named in {@code evidence} */
    record Note(
            UUID id,
            LocalDate notedOn,
            String state,
            String note,
            String evidence,
            @Nullable String href,
            UUID notedBy) {}

    private final JdbcClient db;

    ProgressNotes(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Note> of(String item, int year) {
        return db.sql("""
                        select id, noted_on, state, note, evidence, href, noted_by from plan.progress
                        where item = :item and year = :year order by noted_on desc, noted_at desc
                        """)
                .param("item", item)
                .param("year", year)
                .query(Rows.as(Note.class))
                .list();
    }

    /** The oldest first. */
    List<Noted> ofItems(Collection<String> items, int year) {
        return items.isEmpty()
                ? List.of()
                : db.sql("""
                        select item, noted_on as day, state, note, evidence, coalesce(href, '') as href from plan.progress
                        where item in (:items) and year = :year order by noted_on, noted_at
                        """)
                        .param("items", items)
                        .param("year", year)
                        .query(Rows.as(Noted.class))
                        .list();
    }

    void add(String item, int year, Note note, OffsetDateTime at) {
        db.sql("""
                        insert into plan.progress (id, item, year, noted_on, state, note, evidence, href, noted_by, noted_at)
                        values (:id, :item, :year, :on, :state, :note, :evidence, :href, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", note.id())
                .param("item", item)
                .param("year", year)
                .param("on", note.notedOn())
                .param("state", note.state())
                .param("note", note.note())
                .param("evidence", note.evidence())
                .param("href", note.href(), java.sql.Types.VARCHAR)
                .param("by", note.notedBy())
                .param("at", at)
                .update();
    }
}
