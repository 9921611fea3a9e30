package it.trama.kernel;

/** Why a typed text is no fiscal code. The first that applies, in this order. */
public enum FiscalCodeRefusal {
    WRONG_LENGTH,
    /** A letter where a digit must be or the other way round, or a month or day that no calendar has. */
    WRONG_SHAPE,
    /** All of it could be right but the last letter does not follow from the others: a slip of the pen. */
    WRONG_CHECK_LETTER
}
