package it.trama.exchange;

/** What an import does with a row; texts are {@code exchange.outcome.*}. */
public enum Outcome {
    /** Is made here. */
    NEW,
    /** Was taken in before, and says the same. */
    ALREADY,
    /** Is here without having come from there: what belongs to it is added to the one that is here. */
    MATCHED,
    /** Was taken in before and says something else now: nothing here is changed by itself. */
    DIFFERENT,
    /** Someone must say whether it is the one that is here. */
    IN_DOUBT,
    /** Belongs to a row that is in doubt or refused. */
    WAITING,
    REFUSED;

    /** Whether what belongs to such a row has a place to go. */
    public boolean isHere() {
        return this == NEW || this == ALREADY || this == MATCHED || this == DIFFERENT;
    }
}
