package it.trama.allocation;

import it.trama.kernel.Money;

/** Why a formula gives no result. */
public sealed interface NoResult {

    /** Minima together ask for more than there is. */
    record FloorsBeyondTotal(Money floors, Money total) implements NoResult {}

    /** Caps together leave money over. */
    record CapsBelowTotal(Money caps, Money total) implements NoResult {}

    record FloorAboveCap(String municipality, Money floor, Money cap) implements NoResult {}

    /** The measure is nought, or unknown, everywhere. */
    record NothingToWeigh(Measure measure) implements NoResult {}

    /** @param municipality the first without the number; how many in all */
    record Missing(Measure measure, String municipality, int many) implements NoResult {}

    /** No weight at all. */
    record NoWeight() implements NoResult {}
}
