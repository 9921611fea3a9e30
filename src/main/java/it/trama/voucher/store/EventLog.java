package it.trama.voucher.store;

import it.trama.voucher.Move;
import it.trama.voucher.Party;
import it.trama.voucher.VoucherState;
import it.trama.voucher.Vouchers.By;
import it.trama.voucher.Vouchers.Event;
import it.trama.voucher.Vouchers.States;
import it.trama.voucher.Vouchers.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of moves; only ever added. */
@Repository
class EventLog {

    private final JdbcClient db;

    EventLog(JdbcClient db) {
        this.db = db;
    }

    boolean has(UUID event) {
        return db.sql("select exists (select from voucher.events where id = :id)")
                .param("id", event)
                .query(Boolean.class)
                .single();
    }

    void add(Event event) {
        VoucherState from = event.states().from();
        var plannedAt = event.why().plannedAt();
        db.sql("""
                        insert into voucher.events (id, voucher_id, move, from_state, to_state, party, provider_id, reason, words, planned_at,
                                                    done_by, done_at)
                        values (:id, :voucher, :move, :from, :to, :party, :provider, :reason, :words, :plannedAt, :by, :at)
                        """)
                .param("id", event.id())
                .param("voucher", event.voucher())
                .param("move", event.move().name())
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", event.states().to().name())
                .param("party", event.by().party().name())
                .param("provider", event.provider(), Types.OTHER)
                .param("reason", event.why().reason())
                .param("words", event.why().words())
                .param(
                        "plannedAt",
                        plannedAt == null ? null : VoucherTable.at(plannedAt),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", event.by().user())
                .param("at", VoucherTable.at(event.by().at()))
                .update();
    }

    List<Event> of(UUID voucher) {
        return db.sql("select * from voucher.events where voucher_id = :voucher order by done_at, id")
                .param("voucher", voucher)
                .query(EventLog::event)
                .list();
    }

    private static Event event(ResultSet row, int n) throws SQLException {
        String from = row.getString("from_state");
        return new Event(
                row.getObject("id", UUID.class),
                row.getObject("voucher_id", UUID.class),
                Move.valueOf(row.getString("move")),
                new States(
                        from == null ? null : VoucherState.valueOf(from),
                        VoucherState.valueOf(row.getString("to_state"))),
                new By(
                        Party.valueOf(row.getString("party")),
                        row.getObject("done_by", UUID.class),
                        VoucherTable.moment(row, "done_at")),
                row.getObject("provider_id", UUID.class),
                new Why(row.getString("reason"), row.getString("words"), VoucherTable.instant(row, "planned_at")));
    }
}
