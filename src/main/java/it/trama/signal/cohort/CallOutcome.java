package it.trama.signal.cohort;

/** How a call may end, as data. */
record CallOutcome(String code, String label, Kind kind) {

    /** What it means for the list; texts {@code signal.list.kind.*}. */
    enum Kind {
        TRY_AGAIN,
        NOT_REACHED,
        REACHED,
        REFUSED,
        ACCESS
    }
}
