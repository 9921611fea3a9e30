package it.trama.admission.waiting;

import it.trama.admission.PlaceState;
import it.trama.admission.WaitingOrder.Days;
import it.trama.admission.WaitingOrder.Fact;
import it.trama.admission.WaitingOrder.Waiting;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waited for a facility at a moment, with what was known of each then; and by which rules. */
@Repository
class Standings {

    record Setting(String holder, String rules, int rulesVersion) {}

    private record Known(UUID place, String code, Fact fact) {}

    private final JdbcClient db;

    Standings(JdbcClient db) {
        this.db = db;
    }

    /** @param district ISTAT codes of the district: a residence counts by where the facility is */
    List<Waiting> at(UUID facility, Instant moment, Set<String> district) {
        Map<UUID, Map<String, Fact>> facts = new HashMap<>();
        db.sql(
                        "select place, code, value, fact_day, source, source_id, municipality from admission.standing_facts(:facility, :at)")
                .param("facility", facility)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> known(row, district))
                .list()
                .forEach(known -> facts.computeIfAbsent(known.place(), _ -> new HashMap<>())
                        .put(known.code(), known.fact()));
        return db.sql(
                        "select place, number, applied_on, waiting_from, born, state from admission.standing_places(:facility, :at)")
                .param("facility", facility)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> waiting(row, facts))
                .list();
    }

    Optional<Setting> setting(UUID facility, Instant moment) {
        return db.sql("""
                        select holder, rules, rules_version from admission.list_settings
                        where facility_id = :facility and set_at <= :at order by set_at desc, id desc limit 1
                        """)
                .param("facility", facility)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .query(Rows.as(Setting.class))
                .optional();
    }

    /** Facilities whose list the district holds at a moment. */
    List<UUID> ofDistrict(Instant moment) {
        return db.sql("""
                        select facility_id from (
                            select distinct on (facility_id) facility_id, holder from admission.list_settings
                            where set_at <= :at order by facility_id, set_at desc, id desc) newest
                        where holder = 'DISTRICT'
                        """)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .query(Rows.scalar(UUID.class))
                .list();
    }

    /** From now on. */
    void set(UUID id, UUID facility, Setting setting, UUID by, Instant at) {
        db.sql("""
                        insert into admission.list_settings (id, facility_id, holder, rules, rules_version, set_at, set_by)
                        values (:id, :facility, :holder, :rules, :version, :at, :by) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("facility", facility)
                .param("holder", setting.holder())
                .param("rules", setting.rules())
                .param("version", setting.rulesVersion())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Known known(ResultSet row, Set<String> district) throws SQLException {
        String value = row.getString("value");
        String source = row.getString("source");
        if (source.equals("RESIDENCE")) {
            value = value.equals(row.getString("municipality"))
                    ? "SAME"
                    : district.contains(value) ? "DISTRICT" : "OUTSIDE";
        }
        return new Known(
                row.getObject("place", UUID.class),
                row.getString("code"),
                new Fact(
                        value,
                        row.getObject("fact_day", LocalDate.class),
                        source,
                        row.getObject("source_id", UUID.class)));
    }

    private static Waiting waiting(ResultSet row, Map<UUID, Map<String, Fact>> facts) throws SQLException {
        UUID place = row.getObject("place", UUID.class);
        @Nullable Map<String, Fact> said = facts.get(place);
        return new Waiting(
                place,
                row.getString("number"),
                new Days(
                        row.getObject("applied_on", LocalDate.class),
                        row.getObject("waiting_from", LocalDate.class),
                        row.getObject("born", LocalDate.class)),
                PlaceState.valueOf(row.getString("state")),
                said == null ? Map.of() : Map.copyOf(said));
    }
}
