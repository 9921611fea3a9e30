package it.trama.goods.bulk;

import it.trama.goods.GoodsBulk;
import it.trama.platform.db.CopyRows;
import it.trama.platform.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** COPY as owner in one transaction. */
@Repository
class GoodsCopy implements GoodsBulk {

    private static final int COVERS = 30;

    private final Database database;
    private final Clock clock;

    GoodsCopy(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void load(Body body, Day day) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            stock(owner, body);
            list(owner, body, day);
            day(owner, body, day);
            gifts(owner, body, day);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading food and goods", null, e);
        }
    }

    private void stock(Connection owner, Body body) throws SQLException {
        try (var rows = new CopyRows(owner, "goods.donors (id, organisation_id, name, contact, added_by, added_at)")) {
            for (Donor donor : body.donors()) {
                rows.row(donor.id(), body.id(), donor.name(), donor.contact(), body.by(), OffsetDateTime.now(clock));
            }
        }
        try (var rows =
                new CopyRows(owner, "goods.lots (id, organisation_id, kind, donor_id, received_on, best_before)")) {
            for (Lot lot : body.lots()) {
                rows.row(lot.id(), body.id(), lot.kind(), lot.donor(), lot.receivedOn(), lot.bestBefore());
            }
        }
        try (var rows = new CopyRows(
                owner,
                "goods.movements (act, organisation_id, lot_id, cause, quantity, moved_on, recorded_by, recorded_at)")) {
            for (Lot lot : body.lots()) {
                rows.row(
                        lot.id(),
                        body.id(),
                        lot.id(),
                        "IN",
                        lot.quantity(),
                        lot.receivedOn(),
                        body.by(),
                        at(lot.receivedOn()));
            }
        }
    }

    private void list(Connection owner, Body body, Day day) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "goods.recipients (id, organisation_id, label, person_id, anonymous, people, added_by, added_at)")) {
            for (Recipient one : day.list()) {
                rows.row(
                        one.id(),
                        body.id(),
                        one.label(),
                        one.person(),
                        one.person() == null,
                        one.people(),
                        body.by(),
                        at(day.heldOn()));
            }
        }
    }

    private void day(Connection owner, Body body, Day day) throws SQLException {
        try (var rows = new CopyRows(
                owner, "goods.days (id, organisation_id, held_on, name, place, help, covers_days, made_by, made_at)")) {
            rows.row(
                    day.id(),
                    body.id(),
                    day.heldOn(),
                    day.name(),
                    day.place(),
                    "FOOD",
                    COVERS,
                    body.by(),
                    at(day.heldOn()));
        }
        try (var rows = new CopyRows(
                owner, "goods.day_parcels (id, day_id, organisation_id, parcels, recorded_by, recorded_at)")) {
            rows.row(day.id(), day.id(), body.id(), day.prepared(), body.by(), at(day.heldOn()));
        }
        try (var rows = new CopyRows(owner, "goods.entries (id, day_id, organisation_id, recipient_id, parcels)")) {
            for (Recipient one : day.list()) {
                rows.row(one.id(), day.id(), body.id(), one.id(), 1);
            }
        }
    }

    private void gifts(Connection owner, Body body, Day day) throws SQLException {
        try (var rows = new CopyRows(
                owner,
                "goods.gifts (id, day_id, entry_id, organisation_id, parcels, given_at, recorded_by, recorded_at)")) {
            for (Recipient one : day.list()) {
                if (one.gift() != null) {
                    OffsetDateTime at = at(day.heldOn());
                    rows.row(one.gift(), day.id(), one.id(), body.id(), 1, at, body.by(), at);
                }
            }
        }
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 30).atZone(clock.getZone()).toOffsetDateTime();
    }
}
