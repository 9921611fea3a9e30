package it.trama.accreditation.application;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls and their resolutions; public. */
@Repository
class Calls {

    record Call(UUID id, String title, String act, LocalDate actOn, LocalDate opensOn, LocalDate closesOn, int years) {

        boolean open(LocalDate day) {
            return !day.isBefore(opensOn) && !day.isAfter(closesOn);
        }

        boolean closed(LocalDate day) {
            return day.isAfter(closesOn);
        }
    }

    record AreaOf(String area, int version) {}

    record Resolution(UUID id, String number, LocalDate adoptedOn, LocalDate startsOn) {}

    private static final String COLUMNS =
            "select id, title, act, act_on, opens_on, closes_on, years from accreditation.calls ";

    private final JdbcClient db;

    Calls(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Call> all() {
        return db.sql(COLUMNS + "order by opens_on desc, opened_at desc limit 100")
                .query(Rows.as(Call.class))
                .list();
    }

    Optional<Call> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Rows.as(Call.class))
                .optional();
    }

    List<AreaOf> areas(UUID call) {
        return db.sql("select area, version from accreditation.call_areas where call_id = :call order by area")
                .param("call", call)
                .query(Rows.as(AreaOf.class))
                .list();
    }

    Optional<Resolution> resolution(UUID call) {
        return db.sql("select id, number, adopted_on, starts_on from accreditation.resolutions where call_id = :call")
                .param("call", call)
                .query(Rows.as(Resolution.class))
                .optional();
    }

    /** Calls that have one. */
    List<UUID> resolved() {
        return db.sql("select call_id from accreditation.resolutions")
                .query(Rows.scalar(UUID.class))
                .list();
    }

    /** False when it was opened before. */
    boolean add(Call call, List<AreaOf> areas, UUID by, OffsetDateTime at) {
        int added = db.sql("""
                        insert into accreditation.calls (id, title, act, act_on, opens_on, closes_on, years, opened_by, opened_at)
                        values (:id, :title, :act, :actOn, :opens, :closes, :years, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", call.id())
                .param("title", call.title())
                .param("act", call.act())
                .param("actOn", call.actOn())
                .param("opens", call.opensOn())
                .param("closes", call.closesOn())
                .param("years", call.years())
                .param("by", by)
                .param("at", at)
                .update();
        if (added == 1) {
            areas.forEach(area -> add(call.id(), area));
        }
        return added == 1;
    }

    private void add(UUID call, AreaOf area) {
        db.sql("insert into accreditation.call_areas (call_id, area, version) values (:call, :area, :version)")
                .param("call", call)
                .param("area", area.area())
                .param("version", area.version())
                .update();
    }

    /** False when the call has one already. */
    boolean adopt(UUID call, Resolution resolution, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into accreditation.resolutions (id, call_id, number, adopted_on, starts_on, adopted_by, adopted_at)
                        values (:id, :call, :number, :adopted, :starts, :by, :at) on conflict do nothing
                        """)
                        .param("id", resolution.id())
                        .param("call", call)
                        .param("number", resolution.number())
                        .param("adopted", resolution.adoptedOn())
                        .param("starts", resolution.startsOn())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }
}
