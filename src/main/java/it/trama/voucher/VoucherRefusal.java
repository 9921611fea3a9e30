package it.trama.voucher;

import java.math.BigDecimal;

/** Why a move is not made. */
public sealed interface VoucherRefusal {

    record NotNow(VoucherState state) implements VoucherRefusal {}

    /** The time to answer is over. */
    record OfferExpired() implements VoucherRefusal {}

    /** Somebody else has moved it meanwhile. */
    record ChangedMeanwhile() implements VoucherRefusal {}

    record NotAccredited() implements VoucherRefusal {}

    /** @param free hours a week that the body declared and has not given to anybody yet */
    record NotEnoughHours(BigDecimal free) implements VoucherRefusal {}

    /** Nothing about the person may be told to that body. */
    record NotAllowed() implements VoucherRefusal {}

    /** The new day is before today. */
    record InThePast() implements VoucherRefusal {}
}
