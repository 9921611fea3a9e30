package it.trama.casefile.worklist;

/** Whose cases. */
enum Scope {
    MINE,
    TEAM
}
