package it.trama.governance.body;

import it.trama.governance.Bodies.Body;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.GovernanceDesk;
import java.time.LocalDate;
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

    void save(Body body) {
        db.sql("""
                        insert into governance.bodies (id, code, name, kind, composition, coordinator, monthly)
                        values (:id, :code, :name, :kind, :composition, :coordinator, :monthly)
                        on conflict (id) do update set name = excluded.name, kind = excluded.kind, composition = excluded.composition,
                            coordinator = excluded.coordinator, monthly = excluded.monthly, version = bodies.version + 1
                        """)
                .param("id", body.id())
                .param("code", body.code())
                .param("name", body.name())
                .param("kind", body.kind().name())
                .param("composition", body.composition())
                .param("coordinator", body.coordinator())
                .param("monthly", body.monthly())
                .update();
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
                .param("weights", one.weighting().strategy().name())
                .param("residentsOn", one.weighting().residentsOn())
                .param("unions", one.weighting().unions().name())
                .param("proxies", one.practice().proxies())
                .param("firstHeads", one.practice().first().heads().code())
                .param("firstWeight", one.practice().first().weight().code())
                .param("secondHeads", one.practice().second().heads().code())
                .param("secondWeight", one.practice().second().weight().code())
                .param("majority", one.practice().majority())
                .param("notice", one.practice().noticeDays())
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
