package it.trama.governance.weight;

import it.trama.governance.Tally.Part;
import it.trama.governance.Units.Share;
import it.trama.governance.Units.Unit;
import it.trama.governance.weight.Weigher.Union;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen votes of a session. */
@Repository
class UnitRows {

    private record UnitRow(UUID id, String name, @Nullable UUID unionId, int heads, BigDecimal weight) {}

    private record ShareRow(UUID unitId, UUID seatId, String name, BigDecimal weight, String how) {}

    private record UnionRow(String municipality, UUID id, String name) {}

    private final JdbcClient db;

    UnitRows(JdbcClient db) {
        this.db = db;
    }

    /** By municipality, on the day. */
    Map<String, Union> unions(LocalDate day) {
        return db.sql("""
                        select m.municipality, u.id, u.name from governance.unions u join governance.union_municipalities m on m.union_id = u.id
                        where u.valid @> :day::date and m.valid @> :day::date
                        """).param("day", day).query(Rows.as(UnionRow.class)).list().stream()
                .collect(Collectors.toMap(UnionRow::municipality, row -> new Union(row.id(), row.name())));
    }

    List<Unit> of(UUID session) {
        var shares = new LinkedHashMap<UUID, List<Share>>();
        db.sql("""
                        select x.unit_id, x.seat_id, s.name, x.weight, x.how from governance.unit_seats x join governance.seats s on s.id = x.seat_id
                        where x.session_id = :session order by s.position, s.name
                        """)
                .param("session", session)
                .query(Rows.as(ShareRow.class))
                .list()
                .forEach(row -> shares.computeIfAbsent(row.unitId(), _ -> new java.util.ArrayList<>())
                        .add(new Share(row.seatId(), row.name(), row.weight(), row.how())));
        return db.sql("""
                        select id, name, union_id, heads, weight from governance.units where session_id = :session order by position
                        """).param("session", session).query(Rows.as(UnitRow.class)).list().stream()
                .map(row -> new Unit(
                        row.id(),
                        row.name(),
                        row.unionId(),
                        new Part(row.heads(), row.weight()),
                        List.copyOf(shares.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    void store(UUID session, List<Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            db.sql("""
                            insert into governance.units (id, session_id, union_id, name, heads, weight, position)
                            values (:id, :session, :union, :name, :heads, :weight, :position)
                            """)
                    .param("id", unit.id())
                    .param("session", session)
                    .param("union", unit.union(), Types.OTHER)
                    .param("name", unit.name())
                    .param("heads", unit.part().heads())
                    .param("weight", unit.part().weight())
                    .param("position", i + 1)
                    .update();
            unit.seats().forEach(share -> store(session, unit.id(), share));
        }
    }

    private void store(UUID session, UUID unit, Share share) {
        db.sql("""
                        insert into governance.unit_seats (session_id, seat_id, unit_id, weight, how) values (:session, :seat, :unit, :weight, :how)
                        """)
                .param("session", session)
                .param("seat", share.seat())
                .param("unit", unit)
                .param("weight", share.weight())
                .param("how", share.how())
                .update();
    }
}
