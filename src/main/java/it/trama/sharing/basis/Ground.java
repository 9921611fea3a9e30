package it.trama.sharing.basis;

/** On what an exchange rests; texts are {@code sharing.basis.*}. */
enum Ground {
    LAW,
    CONSENT,
    NONE
}
