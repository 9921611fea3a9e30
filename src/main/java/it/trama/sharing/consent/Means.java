package it.trama.sharing.consent;

/** How a consent was given to a worker; texts are {@code sharing.means.*}. */
enum Means {
    PAPER,
    SCREEN
}
