package it.trama.signal;

import java.util.Set;

/** What may happen to a matter, from which state, and what it is after; each is written down when it is made. Texts {@code signal.move.*}. */
public enum Move {
    OPENED(Set.of(), State.WAITING),
    /** Another signal on the same person. */
    JOINED(Set.of(State.WAITING, State.TAKEN), null),
    TAKEN(Set.of(State.WAITING, State.TAKEN), State.TAKEN),
    /** To another team. */
    HANDED_ON(Set.of(State.WAITING, State.TAKEN), State.WAITING),
    /** Not answered in time: the coordinator sees it. */
    ESCALATED(Set.of(State.WAITING, State.TAKEN), null),
    ANSWERED(Set.of(State.WAITING, State.TAKEN), State.ANSWERED),
    ACCESS(Set.of(State.WAITING, State.TAKEN), State.ACCESS);

    /** Texts {@code signal.state.*}. */
    public enum State {
        WAITING,
        TAKEN,
        ANSWERED,
        ACCESS
    }

    private final Set<State> from;
    private final @org.jspecify.annotations.Nullable State to;

    Move(Set<State> from, @org.jspecify.annotations.Nullable State to) {
        this.from = from;
        this.to = to;
    }

    public boolean isAllowedFrom(State state) {
        return from.contains(state);
    }

    /** The state after it. */
    public State after(State before) {
        return to == null ? before : to;
    }
}
