package it.trama.kernel;

/** The drawer a row of a social record lies in. For who may not open SEALED, its rows do not exist: no count, no gap, no slower answer. */
public enum Compartment {
    ORDINARY,
    HEALTH,
    JUDICIAL,
    SEALED
}
