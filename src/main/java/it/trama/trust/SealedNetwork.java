package it.trama.trust;

/** For whom a sealed record is kept; texts are {@code trust.sealed.network.*}. */
public enum SealedNetwork {
    ANTI_VIOLENCE,
    CHILD_PROTECTION
}
