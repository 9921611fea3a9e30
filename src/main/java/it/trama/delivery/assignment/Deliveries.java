package it.trama.delivery.assignment;

import it.trama.delivery.DeliveryShares.Split;
import it.trama.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Deliveries of one assignment: only ever added. */
@Repository
class Deliveries {

    private final JdbcClient db;
    private final Clock clock;

    Deliveries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Delivery delivery, Assignment of, Split split) {
        insert(delivery, of, split.fromUser(), split.fromOthers());
    }

    /** Everybody's part goes back as it was. */
    void reverse(Delivery reversal, Assignment of) {
        insert(reversal, of, null, null);
    }

    private void insert(Delivery delivery, Assignment of, @Nullable Money fromUser, @Nullable Money fromOthers) {
        db.sql("""
                        insert into delivery.deliveries (id, assignment_id, record_id, compartment, organisation_id, delivered_on, quantity, amount,
                                                         note, reverses, recorded_by, recorded_at, user_share, other_share)
                        values (:id, :assignment, :record, :compartment, :organisation, :day, :quantity, :amount, :note, :reverses, :by, :now,
                                coalesce(:user::numeric, (select -r.user_share from delivery.deliveries r where r.id = :reverses)),
                                coalesce(:other::numeric, (select -r.other_share from delivery.deliveries r where r.id = :reverses)))
                        """)
                .param("id", delivery.id())
                .param("assignment", of.id())
                .param("record", of.origin().record())
                .param("compartment", of.origin().compartment().name())
                .param("organisation", of.origin().organisation())
                .param("day", delivery.day())
                .param("quantity", delivery.quantity())
                .param("amount", delivery.amount().amount())
                .param("note", delivery.note())
                .param("reverses", delivery.reverses(), Types.OTHER)
                .param("by", delivery.by())
                .param("now", OffsetDateTime.now(clock))
                .param("user", fromUser == null ? null : fromUser.amount(), Types.NUMERIC)
                .param("other", fromOthers == null ? null : fromOthers.amount(), Types.NUMERIC)
                .update();
    }

    /** Newest first. */
    List<Delivery> of(UUID assignment) {
        return db.sql("""
                        select id, delivered_on, quantity, amount, note, recorded_by, reverses from delivery.deliveries
                        where assignment_id = :assignment order by delivered_on desc, recorded_at desc, id
                        """)
                .param("assignment", assignment)
                .query(Deliveries::toDelivery)
                .list();
    }

    Optional<Delivery> find(UUID id, UUID assignment) {
        return db.sql("""
                        select id, delivered_on, quantity, amount, note, recorded_by, reverses from delivery.deliveries
                        where id = :id and assignment_id = :assignment
                        """)
                .param("id", id)
                .param("assignment", assignment)
                .query(Deliveries::toDelivery)
                .optional();
    }

    /** Part of something that was given to a group at once. */
    boolean isShared(UUID id) {
        return db.sql("select exists (select from delivery.group_parts where delivery_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean isReversed(UUID id) {
        return db.sql("select exists (select from delivery.deliveries where reverses = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static Delivery toDelivery(ResultSet row, int n) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("delivered_on", LocalDate.class),
                row.getBigDecimal("quantity"),
                Money.of(row.getBigDecimal("amount")),
                row.getString("note"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("reverses", UUID.class));
    }
}
