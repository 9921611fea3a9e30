package it.trama.voucher.store;

import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Waits;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
                .query(VoucherRows::voucher)
                .optional();
    }

    Optional<Voucher> lock(UUID id) {
        return db.sql("select * from voucher.vouchers where id = :id for no key update")
                .param("id", id)
                .query(VoucherRows::voucher)
                .optional();
    }

    void add(Voucher voucher) {
        var grant = voucher.grant();
        var amount = grant.amount();
        var place = voucher.place();
        var asked = place.asked();
        db.sql("""
                        insert into voucher.vouchers (id, number, kind, definition, definition_version, level, area, title, municipality_code, state,
                                                      ward_id, ward, asked_org, asked_by, asked_at, team_id, record_id, compartment, planned_at,
                                                      start_by, days, weekly_hours, hours, unit_value, amount, resource_id)
                        values (:id, :number, :kind, :definition, :definitionVersion, :level, :area, :title, :municipality, 'ASKED',
                                :wardId, :ward, :askedOrg, :askedBy, :askedAt, :team, :record, :compartment, :plannedAt,
                                :startBy, :days, :weekly, :hours, :unitValue, :amount, :resource)
                        """)
                .param("id", voucher.id())
                .param("number", voucher.number())
                .param("kind", grant.kind().name())
                .param("definition", grant.definition())
                .param("definitionVersion", grant.definitionVersion())
                .param("level", grant.level())
                .param("area", grant.area())
                .param("title", grant.title())
                .param("municipality", place.municipality(), Types.CHAR)
                .param("wardId", asked.ward(), Types.OTHER)
                .param("ward", asked.unit())
                .param("askedOrg", asked.organisation())
                .param("askedBy", asked.by())
                .param("askedAt", at(asked.at()))
                .param("team", place.team(), Types.OTHER)
                .param("record", place.record(), Types.OTHER)
                .param("compartment", place.compartment().name())
                .param("plannedAt", at(voucher.course().plannedAt()))
                .param("startBy", at(voucher.course().startBy()))
                .param("days", voucher.course().days())
                .param("weekly", amount.weeklyHours())
                .param("hours", amount.hours())
                .param("unitValue", amount.unitValue())
                .param("amount", amount.total().amount())
                .param("resource", amount.resource(), Types.OTHER)
                .update();
    }

    boolean update(int version, Voucher after) {
        var amount = after.grant().amount();
        var place = after.place();
        var course = after.course();
        return db.sql("""
                        update voucher.vouchers
                        set state = :state, waits = :waits, record_id = :record, planned_at = :plannedAt, start_by = :startBy, started_on = :startedOn,
                            ends_on = :endsOn, ended_on = :endedOn, authorisation_id = :authorisation, commitment_id = :commitment,
                            provider_id = :provider, offer_until = :offerUntil, accepted_at = :acceptedAt, assignment_id = :assignment,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", after.id())
                        .param("version", version)
                        .param("state", after.state().name())
                        .param(
                                "waits",
                                place.waits() == Waits.NO ? "" : place.waits().name())
                        .param("record", place.record(), Types.OTHER)
                        .param("plannedAt", at(course.plannedAt()))
                        .param("startBy", at(course.startBy()))
                        .param("startedOn", course.startedOn(), Types.DATE)
                        .param("endsOn", course.endsOn(), Types.DATE)
                        .param("endedOn", course.endedOn(), Types.DATE)
                        .param("authorisation", amount.authorisation(), Types.OTHER)
                        .param("commitment", amount.commitment(), Types.OTHER)
                        .param("provider", place.provider(), Types.OTHER)
                        .param("offerUntil", orNull(course.taken().offerUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("acceptedAt", orNull(course.taken().acceptedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("assignment", course.taken().assignment(), Types.OTHER)
                        .update()
                == 1;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }
}
