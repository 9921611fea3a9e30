package it.trama.signal;

import org.jspecify.annotations.Nullable;

/** What may happen to a matter, from which state, and what it is after; each is written down when it is made. Texts {@code signal.move.*}. */
public enum Move {
    OPENED(State.WAITING),
    /** Another signal on the same person. */
    JOINED(null),
    TAKEN(State.TAKEN),
    /** To another team. */
    HANDED_ON(State.WAITING),
    /** Not answered in time: the coordinator sees it. */
    ESCALATED(null),
    ANSWERED(State.ANSWERED),
    ACCESS(State.ACCESS),
    /** Another matter was the same person's. */
    JOINED_BY_HAND(null),
    /** It was not. */
    PARTED(null);

    /** Texts {@code signal.state.*}. */
    public enum State {
        WAITING,
        TAKEN,
        ANSWERED,
        ACCESS,
        /** Its signals are with another matter. */
        JOINED;

        /** Somebody waits for an answer. */
        public boolean isOpen() {
            return this == WAITING || this == TAKEN;
        }
    }

    private final @Nullable State to;

    Move(@Nullable State to) {
        this.to = to;
    }

    /** What is closed stays so; a new signal opens a new matter. */
    public boolean isAllowedFrom(State state) {
        return this != OPENED && state.isOpen();
    }

    /** The state after it. */
    public State after(State before) {
        return to == null ? before : to;
    }
}
