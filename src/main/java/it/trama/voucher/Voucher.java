package it.trama.voucher;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The right to deliveries up to an amount, by an accredited provider. Who it is for is its {@link Subject}. */
public record Voucher(
        UUID id, String number, VoucherState state, Grant grant, Place place, Course course, int version) {

    public enum Kind {
        /** A hospital asks, on the day the person goes home. */
        DISCHARGE,
        /** A support of a signed project. */
        PROJECT
    }

    /** Why it does not go on; texts are {@code voucher.waits.*}. */
    public enum Waits {
        NO,
        /** To be offered to the next. */
        NEXT,
        NO_BUDGET,
        NOT_AUTHORISED,
        /** The person has an open voucher already. */
        DOUBLE,
        NOT_ALLOWED,
        NO_PROVIDER
    }

    /**
     * What is granted.
     *
     * @param level complexity/intensity as the definition names them
     * @param area  of accreditation
     */
    public record Grant(
            Kind kind,
            String definition,
            int definitionVersion,
            String level,
            String area,
            String title,
            Amount amount) {}

    /** @param resource of a welfare budget: then the commitment is the project's and is not given back by the voucher */
    public record Amount(
            BigDecimal weeklyHours,
            BigDecimal hours,
            BigDecimal unitValue,
            Money total,
            @Nullable UUID authorisation,
            @Nullable UUID commitment,
            @Nullable UUID resource) {}

    /** Where it is. */
    public record Place(
            Waits waits,
            Asked asked,
            @Nullable String municipality,
            @Nullable UUID team,
            @Nullable UUID record,
            Compartment compartment,
            @Nullable UUID provider) {}

    /** @param ward the hospital; null for a voucher of a project */
    public record Asked(@Nullable UUID ward, String unit, UUID organisation, UUID by, Instant at) {}

    /** @param startBy the promise: help begins no later */
    public record Course(
            Instant plannedAt,
            Instant startBy,
            int days,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate endedOn,
            Taken taken) {}

    /** @param assignment under which deliveries are recorded, from the start on */
    public record Taken(
            @Nullable Instant offerUntil,
            @Nullable Instant acceptedAt,
            @Nullable UUID assignment) {}

    public String href() {
        return "/voucher/" + id;
    }

    /** Promised, and not begun in time. */
    public boolean lateAt(Instant now) {
        return course.startedOn == null && !state.over() && state != VoucherState.HELD && course.startBy.isBefore(now);
    }
}
