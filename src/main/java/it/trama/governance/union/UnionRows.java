package it.trama.governance.union;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnionRows {

    enum Kind {
        UNION,
        CONVENTION
    }

    /** @param until the last day; null: it runs */
    record Union(
            UUID id,
            String name,
            Kind kind,
            String act,
            LocalDate since,
            @Nullable LocalDate until,
            String towns) {}

    record NewUnion(UUID id, String name, Kind kind, String act, LocalDate from, List<String> municipalities) {}

    private final JdbcClient db;

    UnionRows(JdbcClient db) {
        this.db = db;
    }

    List<Union> all() {
        return db.sql("""
                        select u.id, u.name, u.kind, u.act, lower(u.valid) as since, upper(u.valid) - 1 as until,
                            (select coalesce(string_agg(t.name, ', ' order by t.name), '') from governance.union_municipalities m
                                join territory.municipalities t on t.istat_code = m.municipality where m.union_id = u.id) as towns
                        from governance.unions u order by upper_inf(u.valid) desc, u.name
                        """).query(Rows.as(Union.class)).list();
    }

    /** The municipalities that another union speaks for from that day on. */
    List<String> taken(List<String> municipalities, LocalDate from) {
        return db.sql("""
                        select distinct t.name from governance.union_municipalities m join territory.municipalities t on t.istat_code = m.municipality
                        where m.municipality in (:towns) and m.valid && daterange(:from::date, null) order by t.name
                        """)
                .param("towns", municipalities)
                .param("from", from)
                .query(Rows.scalar(String.class))
                .list();
    }

    /** False: sent before. */
    boolean add(NewUnion one) {
        int added = db.sql("""
                        insert into governance.unions (id, name, kind, act, valid) values (:id, :name, :kind, :act, daterange(:from::date, null))
                        on conflict (id) do nothing
                        """)
                .param("id", one.id())
                .param("name", one.name())
                .param("kind", one.kind().name())
                .param("act", one.act())
                .param("from", one.from())
                .update();
        if (added == 1) {
            one.municipalities()
                    .forEach(town -> db.sql("""
                            insert into governance.union_municipalities (union_id, municipality, valid)
                            values (:union, :town, daterange(:from::date, null))
                            """)
                            .param("union", one.id())
                            .param("town", town)
                            .param("from", one.from())
                            .update());
        }
        return added == 1;
    }

    /** The last day is the one before. */
    boolean end(UUID union, LocalDate on) {
        int ended = db.sql("""
                        update governance.unions set valid = daterange(lower(valid), :on::date), version = version + 1
                        where id = :id and upper_inf(valid) and lower(valid) < :on::date
                        """).param("id", union).param("on", on).update();
        db.sql("""
                        update governance.union_municipalities set valid = daterange(lower(valid), :on::date)
                        where union_id = :id and upper_inf(valid) and lower(valid) < :on::date
                        """).param("id", union).param("on", on).update();
        return ended == 1;
    }
}
