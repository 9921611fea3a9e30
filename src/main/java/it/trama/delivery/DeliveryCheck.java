package it.trama.delivery;

/** How a delivery stands with the service that follows the person. */
public enum DeliveryCheck {
    OPEN,
    VERIFIED,
    QUESTIONED,
    /** Cancelled by a later one. */
    REVERSED,
    /** Cancels an earlier one. */
    REVERSAL
}
