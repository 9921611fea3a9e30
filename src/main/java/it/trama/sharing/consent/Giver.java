package it.trama.sharing.consent;

/** Who gave it; texts are {@code sharing.giver.*}. */
enum Giver {
    PERSON,
    ONE_PARENT,
    BOTH_PARENTS,
    GUARDIAN,
    SUPPORT_ADMINISTRATOR,
    CURATOR
}
