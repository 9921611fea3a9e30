package it.trama.casefile.diary;

import it.trama.platform.db.Rows;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote in a diary, what the actor has begun to write, and who may have taken part in what a note tells. */
@Repository
class DiaryFacts {

    /** @param staff else a person of the household */
    record Participant(UUID id, String name, boolean staff) {}

    private record Author(UUID id, String name) {}

    private record Kept(String key, Instant savedAt, String beginning) {}

    private final JdbcClient db;

    DiaryFacts(JdbcClient db) {
        this.db = db;
    }

    List<Participant> participants(UUID record) {
        return db.sql("""
                        select person_id as id, family_name || ' ' || given_name as name, false as staff from casefile.household_of(:record)
                        union all
                        select n.user_id, n.display_name, true
                        from trust.staff_names(array(
                            select substr(holder, 3)::uuid from casefile.care_team_members
                            where record_id = :record and valid @> trust.today() and holder like 'u:%'
                            union
                            select case_manager from casefile.takings_in_charge where record_id = :record and valid @> trust.today())) n
                        """)
                .param("record", record)
                .query(Rows.as(Participant.class))
                .list();
    }

    List<Option> authors(UUID record) {
        return db.sql("""
                        select n.user_id as id, n.display_name as name
                        from trust.staff_names(array(select distinct author from casefile.diary_entries where record_id = :record)) n
                        order by n.display_name
                        """).param("record", record).query(Rows.as(Author.class)).list().stream()
                .map(author -> new Option(author.id().toString(), author.name()))
                .toList();
    }

    List<DiaryPage.Draft> drafts(UUID record) {
        return db.sql("""
                        select form_key as key, saved_at, left(coalesce(content -> 'text' ->> 0, ''), 60) as beginning
                        from trust.drafts where form_key = :key or form_key like :key || '-%' order by saved_at desc
                        """).param("key", ReadDiary.key(record, 1)).query(Rows.as(Kept.class)).list().stream()
                .map(kept -> new DiaryPage.Draft(kept.key(), Formats.moment(kept.savedAt()), kept.beginning()))
                .toList();
    }
}
