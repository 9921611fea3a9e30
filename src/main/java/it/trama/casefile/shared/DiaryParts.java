package it.trama.casefile.shared;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Diary entries that stand: not those that a later one corrects, nor confidential or obscured ones. */
@Repository
class DiaryParts implements RecordSection.Shareable {

    /** More than anybody picks from. */
    private static final int MOST = 100;

    private final JdbcClient db;

    DiaryParts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return t("casefile.shared.diary");
    }

    @Override
    public List<Part> of(RecordHead record) {
        return db.sql("""
                        select e.id, e.compartment, e.happened_on, e.kind, e.text from casefile.diary_entries e
                        where e.record_id = :record and not e.confidential and e.obscured_by is null
                          and not exists (select from casefile.diary_entries c where c.corrects = e.id)
                        order by e.happened_on desc, e.id desc limit :most
                        """)
                .param("record", record.id())
                .param("most", MOST)
                .query((row, n) -> new Part(
                        "DIARY:" + row.getObject("id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("happened_on", LocalDate.class),
                        t("casefile.diary.kind." + row.getString("kind")),
                        row.getString("text")))
                .list();
    }
}
