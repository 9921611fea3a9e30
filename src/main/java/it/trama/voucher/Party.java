package it.trama.voucher;

/** As what somebody takes part in a voucher. */
public enum Party {
    /** The hospital that asked. */
    WARD,
    /** The body that was offered it or has it. */
    PROVIDER,
    /** The social service of the place, or who works on the record. */
    SERVICE,
    /** Rules that need nobody: value, offer, expire. */
    SYSTEM
}
