package it.trama.accreditation.quality;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which body has which level for which service; rows are only added. */
@Repository
class Awards {

    record Award(
            UUID id,
            UUID organisation,
            String level,
            String service,
            LocalDate fromDay,
            LocalDate toDay,
            String evidence) {}

    record Row(String body, String level, String service, LocalDate fromDay, LocalDate toDay, String evidence) {}

    private final JdbcClient db;

    Awards(JdbcClient db) {
        this.db = db;
    }

    /** In force on the day, by body. */
    List<Row> on(LocalDate day) {
        return db.sql("""
                        select o.name as body, q.level, q.service, lower(q.valid) as from_day, upper(q.valid) as to_day, q.evidence
                        from accreditation.quality_levels q join trust.organisations o on o.id = q.organisation_id
                        where q.valid @> :day order by lower(o.name), q.service
                        """).param("day", day).query(Rows.as(Row.class)).list();
    }

    boolean overlaps(Award award) {
        return db.sql("""
                        select exists (select from accreditation.quality_levels
                                       where organisation_id = :organisation and service = :service
                                         and valid && daterange(:from, :to) and id <> :id)
                        """)
                .param("organisation", award.organisation())
                .param("service", award.service())
                .param("from", award.fromDay())
                .param("to", award.toDay())
                .param("id", award.id())
                .query(Boolean.class)
                .single();
    }

    void add(Award award, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into accreditation.quality_levels (id, organisation_id, level, service, valid, evidence, written_by, written_at)
                        values (:id, :organisation, :level, :service, daterange(:from, :to), :evidence, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", award.id())
                .param("organisation", award.organisation())
                .param("level", award.level())
                .param("service", award.service())
                .param("from", award.fromDay())
                .param("to", award.toDay())
                .param("evidence", award.evidence())
                .param("by", by)
                .param("at", at)
                .update();
    }
}
