package it.trama.voucher.store;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
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
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vouchers without names; row-level security shows each to its parties. */
@Repository
class VoucherTable {

    private final JdbcClient db;

    VoucherTable(JdbcClient db) {
        this.db = db;
    }

    Optional<Voucher> find(UUID id) {
        return db.sql("select * from voucher.vouchers where id = :id")
                .param("id", id)
                .query(VoucherTable::voucher)
                .optional();
    }

    Optional<Voucher> lock(UUID id) {
        return db.sql("select * from voucher.vouchers where id = :id for no key update")
                .param("id", id)
                .query(VoucherTable::voucher)
                .optional();
    }

    void add(Voucher voucher) {
        var values = course(voucher);
        values.putAll(grant(voucher));
        values.putAll(asked(voucher));
        db.sql("""
                        insert into voucher.vouchers (id, number, kind, definition, definition_version, level, area, title, municipality_code, state,
                                                      ward_id, ward, asked_org, asked_by, asked_at, team_id, record_id, compartment, planned_at,
                                                      start_by, days, weekly_hours, hours, unit_value, amount, resource_id)
                        values (:id, :number, :kind, :definition, :definitionVersion, :level, :area, :title, :municipality, 'ASKED',
                                :wardId, :ward, :askedOrg, :askedBy, :askedAt, :team, :record, :compartment, :plannedAt,
                                :startBy, :days, :weekly, :hours, :unitValue, :amount, :resource)
                        """).params(values).update();
    }

    private static Map<String, @Nullable Object> grant(Voucher voucher) {
        var grant = voucher.grant();
        var amount = grant.amount();
        var values = new HashMap<String, @Nullable Object>();
        values.put("number", voucher.number());
        values.put("kind", grant.kind().name());
        values.put("definition", grant.definition());
        values.put("definitionVersion", grant.definitionVersion());
        values.put("level", grant.level());
        values.put("area", grant.area());
        values.put("title", grant.title());
        values.put("weekly", amount.weeklyHours());
        values.put("hours", amount.hours());
        values.put("unitValue", amount.unitValue());
        values.put("amount", amount.total().amount());
        values.put("resource", amount.resource());
        return values;
    }

    private static Map<String, @Nullable Object> asked(Voucher voucher) {
        var place = voucher.place();
        var asked = place.asked();
        var values = new HashMap<String, @Nullable Object>();
        values.put("municipality", place.municipality());
        values.put("wardId", asked.ward());
        values.put("ward", asked.unit());
        values.put("askedOrg", asked.organisation());
        values.put("askedBy", asked.by());
        values.put("askedAt", at(asked.at()));
        values.put("team", place.team());
        values.put("compartment", place.compartment().name());
        values.put("days", voucher.course().days());
        return values;
    }

    private static Map<String, @Nullable Object> course(Voucher voucher) {
        var course = voucher.course();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", voucher.id());
        values.put("record", voucher.place().record());
        values.put("plannedAt", at(course.plannedAt()));
        values.put("startBy", at(course.startBy()));
        values.put("startedOn", course.startedOn());
        values.put("endsOn", course.endsOn());
        values.put("endedOn", course.endedOn());
        values.put("offerUntil", orNull(course.taken().offerUntil()));
        values.put("acceptedAt", orNull(course.taken().acceptedAt()));
        values.put("assignment", course.taken().assignment());
        return values;
    }

    boolean update(int version, Voucher after) {
        var amount = after.grant().amount();
        var place = after.place();
        var values = course(after);
        values.put("version", version);
        values.put("state", after.state().name());
        values.put("waits", place.waits() == Waits.NO ? "" : place.waits().name());
        values.put("authorisation", amount.authorisation());
        values.put("commitment", amount.commitment());
        values.put("provider", place.provider());
        return db.sql("""
                        update voucher.vouchers
                        set state = :state, waits = :waits, record_id = :record, planned_at = :plannedAt, start_by = :startBy, started_on = :startedOn,
                            ends_on = :endsOn, ended_on = :endedOn, authorisation_id = :authorisation, commitment_id = :commitment,
                            provider_id = :provider, offer_until = :offerUntil, accepted_at = :acceptedAt, assignment_id = :assignment,
                            version = version + 1
                        where id = :id and version = :version
                        """).params(values).update() == 1;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    private static Voucher voucher(ResultSet row, int n) throws SQLException {
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

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
