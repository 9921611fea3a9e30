package it.trama.voucher;

/** How far a voucher is. Which move leads where is the table of {@link Moves}. */
public enum VoucherState {
    /** Written by who asks; not yet a right to anything. */
    ASKED,
    /** Its money is committed; no provider has it. */
    APPROVED,
    /** One provider may accept it until a moment. */
    OFFERED,
    ACCEPTED,
    /** Accepted, and the discharge was put off without a new day. */
    HELD,
    STARTED,
    /** Begun, and the person is in hospital again or away. */
    SUSPENDED,
    /** Done, with what was handed over. */
    ENDED,
    CANCELLED,
    DENIED;

    public boolean over() {
        return this == ENDED || this == CANCELLED || this == DENIED;
    }
}
