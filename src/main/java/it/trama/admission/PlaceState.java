package it.trama.admission;

/** What the waiting of a person for one facility can be. Its moves: {@link PlaceMove}. */
public enum PlaceState {
    /** Not sent yet: a document or a step of the path is missing. The facility does not see it. */
    DRAFT,
    SUBMITTED,
    ON_LIST,
    /** In hospital or not ready: keeps the waiting time, is offered nothing. */
    SUSPENDED,
    OFFERED,
    ACCEPTED,
    ADMITTED,
    REFUSED,
    WITHDRAWN,
    DIED,
    ENDED;

    /** Nothing follows. */
    public boolean over() {
        return this == REFUSED || this == WITHDRAWN || this == DIED || this == ENDED;
    }

    /** Has a place in the order of the list; an offer under way does not change the place of the others. */
    public boolean ranked() {
        return this == ON_LIST || this == OFFERED;
    }
}
