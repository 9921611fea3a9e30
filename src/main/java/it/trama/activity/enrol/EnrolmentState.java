package it.trama.activity.enrol;

/** What somebody's enrolment can be. */
enum EnrolmentState {
    WAITING,
    /** A free place waits for the answer. */
    OFFERED,
    ENROLLED,
    REFUSED,
    /** The offer had no answer by its last day. */
    EXPIRED,
    WITHDRAWN,
    /** Took part and left. */
    LEFT;

    boolean open() {
        return this == WAITING || this == OFFERED || this == ENROLLED;
    }
}
