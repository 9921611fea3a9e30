package it.trama.delivery.verification;

/** Why a month is not closed, or a delivery not verified. */
sealed interface VerificationRefusal {

    /** The month is closed: what is in it stays as it is. */
    record MonthClosed() implements VerificationRefusal {}

    record MonthNotOver() implements VerificationRefusal {}

    /** @param open deliveries that nobody has verified, or that are questioned */
    record StillOpen(int open) implements VerificationRefusal {}

    record NothingGiven() implements VerificationRefusal {}
}
