package it.trama.governance.body;

import it.trama.governance.Bodies.Body;
import it.trama.governance.Bodies.Practice;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Bodies.Weighting;
import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes bodies, regulations, seats. */
@Repository
class Keeping {

    /** @param municipality ISTAT code, or null */
    record NewSeat(
            UUID id,
            UUID body,
            String name,
            @Nullable String municipality,
            @Nullable Integer residents,
            boolean votes,
            LocalDate from) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    Keeping(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    boolean codeTaken(String code, UUID butOf) {
        return db.sql("select exists (select from governance.bodies where code = :code and id <> :id)")
                .param("code", code)
                .param("id", butOf)
                .query(Boolean.class)
                .single();
    }

    /** False: somebody saved it meanwhile. */
    boolean save(Body body, int version) {
        return db.sql("""
                        insert into governance.bodies (id, code, name, kind, composition, coordinator, monthly, changed_by, changed_at)
                        values (:id, :code, :name, :kind, :composition, :coordinator, :monthly, :by, :now)
                        on conflict (id) do update set name = excluded.name, kind = excluded.kind, composition = excluded.composition,
                            coordinator = excluded.coordinator, monthly = excluded.monthly, version = bodies.version + 1,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        where bodies.version = :version
                        """)
                        .param("id", body.id())
                        .param("code", body.code())
                        .param("name", body.name())
                        .param("kind", body.kind().name())
                        .param("composition", body.composition())
                        .param("coordinator", body.coordinator())
                        .param("monthly", body.monthly())
                        .param("version", version)
                        .param("by", desk.user())
                        .param("now", desk.now())
                        .update()
                == 1;
    }

    record Last(
            int version, @Nullable UUID changedBy, @Nullable OffsetDateTime changedAt) {}

    Last last(UUID body) {
        return db.sql("select version, changed_by, changed_at from governance.bodies where id = :id")
                .param("id", body)
                .query(Rows.as(Last.class))
                .single();
    }

    /** False: there is one from that day on, or this one was sent before. */
    boolean regulate(UUID body, Regulation one) {
        int added = db.sql("""
                        insert into governance.regulations (id, body_id, valid_from, act, weights, residents_on, unions, proxies, first_heads,
                            first_weight, second_heads, second_weight, majority, notice_days, made_by, made_at)
                        values (:id, :body, :from, :act, :weights, :residentsOn::date, :unions, :proxies, :firstHeads, :firstWeight, :secondHeads,
                            :secondWeight, :majority, :notice, :by, :now)
                        on conflict do nothing
                        """)
                .param("id", one.id())
                .param("body", body)
                .param("from", one.validFrom())
                .param("act", one.act())
                .params(weighting(one.weighting()))
                .params(practice(one.practice()))
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
        if (added == 1) {
            one.weighting()
                    .bands()
                    .forEach(band -> db.sql("""
                            insert into governance.bands (regulation_id, residents_to, weight) values (:id, :to, :weight)
                            """)
                            .param("id", one.id())
                            .param("to", band.residentsTo())
                            .param("weight", band.weight())
                            .update());
        }
        return added == 1;
    }

    private static Map<String, @Nullable Object> weighting(Weighting rule) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("weights", rule.strategy().name());
        fields.put("residentsOn", rule.residentsOn());
        fields.put("unions", rule.unions().name());
        return fields;
    }

    private static Map<String, @Nullable Object> practice(Practice rule) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("proxies", rule.proxies());
        fields.put("firstHeads", rule.first().heads().code());
        fields.put("firstWeight", rule.first().weight().code());
        fields.put("secondHeads", rule.second().heads().code());
        fields.put("secondWeight", rule.second().weight().code());
        fields.put("majority", rule.majority());
        fields.put("notice", rule.noticeDays());
        return fields;
    }

    /** False: the municipality has a seat there that day, or this one was sent before. */
    boolean seat(NewSeat seat) {
        return db.sql("""
                        insert into governance.seats (id, body_id, municipality, name, residents, votes, valid, position)
                        select :id, :body, :municipality, :name, :residents::int, :votes, daterange(:from::date, null),
                            coalesce((select max(position) + 1 from governance.seats where body_id = :body), 1)
                        on conflict do nothing
                        """)
                        .param("id", seat.id())
                        .param("body", seat.body())
                        .param("municipality", seat.municipality())
                        .param("name", seat.name())
                        .param("residents", seat.residents())
                        .param("votes", seat.votes())
                        .param("from", seat.from())
                        .update()
                == 1;
    }

    /** The last day is the one before. */
    boolean endSeat(UUID seat, LocalDate on) {
        return db.sql("""
                        update governance.seats set valid = daterange(lower(valid), :on) where id = :id and upper_inf(valid) and lower(valid) < :on
                        """).param("id", seat).param("on", on).update() == 1;
    }
}
