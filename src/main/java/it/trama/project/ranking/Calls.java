package it.trama.project.ranking;

import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls and their money: public, without a datum of who asks. */
@Repository
class Calls {

    record Call(UUID id, String rules, int version, String title, LocalDate opensOn, LocalDate closesOn) {

        boolean open(LocalDate day) {
            return !day.isBefore(opensOn) && !day.isAfter(closesOn);
        }
    }

    record Share(
            String support,
            UUID lineId,
            BigDecimal money,
            @Nullable Integer places) {

        Money amount() {
            return Money.of(money);
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    Calls(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Newest first. */
    List<Call> all() {
        return db.sql("""
                        select id, rules, version, title, opens_on, closes_on from project.ranking_calls
                        order by opens_on desc, opened_at desc limit 100
                        """).query(Rows.as(Call.class)).list();
    }

    Optional<Call> find(UUID id) {
        return db.sql("select id, rules, version, title, opens_on, closes_on from project.ranking_calls where id = :id")
                .param("id", id)
                .query(Rows.as(Call.class))
                .optional();
    }

    List<Share> shares(UUID call) {
        return db.sql(
                        "select support, line_id, money, places from project.ranking_shares where call_id = :call order by support")
                .param("call", call)
                .query(Rows.as(Share.class))
                .list();
    }

    /** False when it was opened before. */
    boolean add(Call call, List<Share> shares, UUID by) {
        int added = db.sql("""
                        insert into project.ranking_calls (id, rules, version, title, opens_on, closes_on, opened_by, opened_at)
                        values (:id, :rules, :version, :title, :opens, :closes, :by, :now) on conflict (id) do nothing
                        """)
                .param("id", call.id())
                .param("rules", call.rules())
                .param("version", call.version())
                .param("title", call.title())
                .param("opens", call.opensOn())
                .param("closes", call.closesOn())
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (added == 1) {
            shares.forEach(share -> add(call.id(), share));
        }
        return added == 1;
    }

    private void add(UUID call, Share share) {
        db.sql(
                        "insert into project.ranking_shares (call_id, support, line_id, money, places) values (:call, :support, :line, :money, :places)")
                .param("call", call)
                .param("support", share.support())
                .param("line", share.lineId())
                .param("money", share.money())
                .param("places", share.places(), Types.INTEGER)
                .update();
    }
}
