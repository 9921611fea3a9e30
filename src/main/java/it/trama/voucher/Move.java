package it.trama.voucher;

/** What may be done with a voucher; texts are {@code voucher.move.*}. Who, from where and to where: {@link Moves}. */
public enum Move {
    ASK,
    /** A rule cannot go on by itself: it waits for money, for somebody to look, for a provider. */
    WAIT,
    /** The service has looked at what it was asked to look at. */
    CONFIRM,
    APPROVE,
    DENY,
    OFFER,
    ACCEPT,
    REFUSE,
    EXPIRE,
    /** Taken back from a provider, to be offered to another. */
    RECALL,
    /** The discharge has another day or hour. */
    RESCHEDULE,
    HOLD,
    START,
    SUSPEND,
    RESUME,
    END,
    /** The person has died, gave up, or is helped otherwise. */
    CANCEL
}
