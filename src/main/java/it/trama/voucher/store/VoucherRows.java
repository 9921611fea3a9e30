package it.trama.voucher.store;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Sex;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Amount;
import it.trama.voucher.Voucher.Asked;
import it.trama.voucher.Voucher.Course;
import it.trama.voucher.Voucher.Grant;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.Voucher.Place;
import it.trama.voucher.Voucher.Taken;
import it.trama.voucher.Voucher.Waits;
import it.trama.voucher.VoucherState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From rows to vouchers and subjects. */
final class VoucherRows {

    private VoucherRows() {}

    static Voucher voucher(ResultSet row, int n) throws SQLException {
        return new Voucher(
                row.getObject("id", UUID.class),
                row.getString("number"),
                VoucherState.valueOf(row.getString("state")),
                new Grant(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("definition"),
                        row.getInt("definition_version"),
                        row.getString("level"),
                        row.getString("area"),
                        row.getString("title"),
                        amount(row)),
                place(row),
                course(row),
                row.getInt("version"));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        return new Amount(
                row.getBigDecimal("weekly_hours"),
                row.getBigDecimal("hours"),
                row.getBigDecimal("unit_value"),
                Money.of(row.getBigDecimal("amount")),
                row.getObject("authorisation_id", UUID.class),
                row.getObject("commitment_id", UUID.class),
                row.getObject("resource_id", UUID.class));
    }

    private static Place place(ResultSet row) throws SQLException {
        String waits = row.getString("waits");
        var asked = new Asked(
                row.getObject("ward_id", UUID.class),
                row.getString("ward"),
                row.getObject("asked_org", UUID.class),
                row.getObject("asked_by", UUID.class),
                moment(row, "asked_at"));
        return new Place(
                waits.isEmpty() ? Waits.NO : Waits.valueOf(waits),
                asked,
                row.getString("municipality_code"),
                row.getObject("team_id", UUID.class),
                row.getObject("record_id", UUID.class),
                Compartment.valueOf(row.getString("compartment")),
                row.getObject("provider_id", UUID.class));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                moment(row, "planned_at"),
                moment(row, "start_by"),
                row.getInt("days"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                new Taken(
                        instant(row, "offer_until"),
                        instant(row, "accepted_at"),
                        row.getObject("assignment_id", UUID.class)));
    }

    static Subject subject(ResultSet row, int n) throws SQLException {
        return new Subject(
                row.getObject("voucher_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new Subject.Who(
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("sex").equals("F") ? Sex.FEMALE : Sex.MALE,
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("fiscal_code")),
                new Subject.Home(
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("contact_name"),
                        row.getString("contact_phone")),
                new Subject.Told(row.getString("informed"), row.getString("basis")),
                row.getString("notes"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
