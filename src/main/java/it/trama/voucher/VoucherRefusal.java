package it.trama.voucher;

/** Why a move is not made. */
public sealed interface VoucherRefusal {

    record NotNow(VoucherState state) implements VoucherRefusal {}

    /** The time to answer is over. */
    record OfferExpired() implements VoucherRefusal {}

    /** Somebody else has moved it meanwhile. */
    record ChangedMeanwhile() implements VoucherRefusal {}

    record NotAccredited() implements VoucherRefusal {}

    /** The new day is before today. */
    record InThePast() implements VoucherRefusal {}
}
