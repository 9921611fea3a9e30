package it.trama.delivery.bulk;

import it.trama.delivery.DeliveryBulk;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction, in pieces: assignments before their deliveries. */
@Repository
class DeliveryCopy implements DeliveryBulk {

    private static final int PIECE = 5_000;
    private static final String ASSIGNMENTS = """
            delivery.assignments (id, support_id, record_id, compartment, person_id, organisation_id, beneficiary, title, kind, quantity, unit,
            unit_value, commitment_id, valid, contact)""";
    private static final String DELIVERIES = """
            delivery.deliveries (id, assignment_id, record_id, compartment, organisation_id, delivered_on, quantity, amount, note, recorded_by,
            recorded_at)""";

    private static final String VERIFY = """
            insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, said_by, said_at)
            select gen_random_uuid(), d.id, d.record_id, d.compartment, d.organisation_id, 'VERIFIED', ?, ?
            from delivery.deliveries d
            where d.delivered_on < ? and not exists (select from delivery.remarks m where m.delivery_id = d.id)""";
    private static final String CLOSE = """
            insert into delivery.closed_months (record_id, compartment, organisation_id, month, amount, closed_by, closed_at)
            select d.record_id, d.compartment, d.organisation_id, date_trunc('month', d.delivered_on)::date, sum(d.amount), ?, ?
            from delivery.deliveries d where d.delivered_on < ?
            group by 1, 2, 3, 4
            having not bool_or(exists (select from delivery.remarks m where m.delivery_id = d.id and m.kind <> 'VERIFIED'))
            on conflict do nothing""";

    private final Database database;
    private final Clock clock;

    DeliveryCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(Stream<BulkAssignment> assignments) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            var piece = new ArrayList<BulkAssignment>(PIECE);
            for (Iterator<BulkAssignment> all = assignments.iterator(); all.hasNext(); ) {
                piece.add(all.next());
                if (piece.size() == PIECE || !all.hasNext()) {
                    copyAssignments(owner, piece);
                    copyDeliveries(owner, piece);
                    piece.clear();
                }
            }
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading deliveries", null, e);
        }
    }

    @Override
    public void closeUntil(LocalDate month, UUID by) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            for (String sql : List.of(VERIFY, CLOSE)) {
                try (var statement = owner.prepareStatement(sql)) {
                    statement.setObject(1, by);
                    statement.setObject(
                            2, clock.instant().atZone(clock.getZone()).toOffsetDateTime());
                    statement.setObject(3, month);
                    statement.executeUpdate();
                }
            }
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("closing months", null, e);
        }
    }

    private static void copyAssignments(Connection owner, List<BulkAssignment> piece) throws SQLException {
        try (var rows = new CopyRows(owner, ASSIGNMENTS)) {
            for (BulkAssignment a : piece) {
                var promise = a.promise();
                rows.row(
                        a.id(),
                        a.source().support(),
                        a.source().record(),
                        a.source().compartment(),
                        a.source().person(),
                        a.organisation(),
                        promise.beneficiary(),
                        promise.title(),
                        promise.kind(),
                        promise.quantity().number(),
                        promise.quantity().unit(),
                        promise.quantity().unitValue(),
                        promise.commitment(),
                        range(a.valid()),
                        "");
            }
        }
    }

    private void copyDeliveries(Connection owner, List<BulkAssignment> piece) throws SQLException {
        try (var rows = new CopyRows(owner, DELIVERIES)) {
            for (BulkAssignment a : piece) {
                for (Given given : a.given()) {
                    rows.row(
                            given.id(),
                            a.id(),
                            a.source().record(),
                            a.source().compartment(),
                            a.organisation(),
                            given.day(),
                            given.quantity(),
                            Money.line(given.quantity(), a.promise().quantity().unitValue()),
                            "",
                            given.recordedBy(),
                            given.day()
                                    .atTime(LocalTime.NOON)
                                    .atZone(clock.getZone())
                                    .toOffsetDateTime());
                }
            }
        }
    }

    private static String range(Period valid) {
        return "[%s,%s)".formatted(valid.from(), valid.to() == null ? "" : valid.to());
    }
}
