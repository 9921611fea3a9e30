package it.trama.goods.kind;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kinds, in the order in which they are offered. */
@Repository
class Kinds {

    /** @param unit KG, LITRE or PIECE; {@code help} FOOD or GOODS */
    record Kind(String code, String name, String unit, String help, int version, boolean retired) {}

    /** @param by null: as it came with the program */
    record Saved(@Nullable UUID by, @Nullable OffsetDateTime at) {}

    private final JdbcClient db;

    Kinds(JdbcClient db) {
        this.db = db;
    }

    List<Kind> all() {
        return db.sql(
                        "select code, name, unit, help, version, retired from goods.kinds order by retired, help, rank, lower(name)")
                .query(Rows.as(Kind.class))
                .list();
    }

    Saved saved(String code) {
        return db.sql("select changed_by as by, changed_at as at from goods.kinds where code = :code")
                .param("code", code)
                .query(Rows.as(Saved.class))
                .single();
    }

    /** Whoever adds or renames waits for who does it now: no two kinds get the same name. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('goods.kinds', 0))")
                .query()
                .singleRow();
    }

    /** Last of its sort; a second sending changes nothing. */
    void add(Kind kind, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into goods.kinds (code, name, unit, help, rank, changed_by, changed_at)
                        values (:code, :name, :unit, :help, (select coalesce(max(k.rank), 0) + 1 from goods.kinds k where k.help = :help), :by, :at)
                        on conflict (code) do nothing
                        """)
                .param("code", kind.code())
                .param("name", kind.name())
                .param("unit", kind.unit())
                .param("help", kind.help())
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    /** False: somebody saved it meanwhile. */
    boolean save(Kind kind, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        update goods.kinds set name = :name, retired = :retired, version = version + 1, changed_by = :by, changed_at = :at
                        where code = :code and version = :version
                        """)
                        .param("name", kind.name())
                        .param("retired", kind.retired())
                        .param("by", actor.user())
                        .param("at", now)
                        .param("code", kind.code())
                        .param("version", kind.version())
                        .update()
                == 1;
    }
}
