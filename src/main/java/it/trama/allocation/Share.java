package it.trama.allocation;

import it.trama.kernel.Money;

/** What a municipality gets. */
public record Share(String municipality, Money amount, Bound bound) {

    /** What stopped it from getting what its weight alone would give. */
    public enum Bound {
        NONE,
        FLOOR,
        CAP
    }
}
