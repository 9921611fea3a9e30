package it.trama.delivery.record;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHead;
import it.trama.platform.db.Rows;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What bodies were entrusted with and still have to give, when a record closes. */
@Repository
class StillEntrusted implements LifeCycle {

    private record Row(
            String title,
            String body,
            LocalDate since,
            @Nullable LocalDate until) {}

    private final JdbcClient db;

    StillEntrusted(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> openMatters(RecordHead record) {
        return db.sql("""
                        select a.title, coalesce(o.name, '') as body, lower(a.valid) as since, upper(a.valid) - 1 as until
                        from delivery.assignments a left join trust.organisations o on o.id = a.organisation_id
                        where a.record_id = :record and (upper_inf(a.valid) or upper(a.valid) > trust.today())
                        order by 3, 1, a.id
                        """).param("record", record.id()).query(Rows.as(Row.class)).list().stream()
                .map(row -> matter(row, record.id()))
                .distinct()
                .toList();
    }

    private static Matter matter(Row row, UUID record) {
        LocalDate until = row.until();
        String text = until == null
                ? t("delivery.matter.open", row.title(), row.body(), Formats.date(row.since()))
                : t("delivery.matter.until", row.title(), row.body(), Formats.date(until));
        return new Matter(text, "/cartelle/" + record + "/consegne");
    }

    @Override
    public List<Milestone> milestones(RecordHead record) {
        return List.of();
    }
}
