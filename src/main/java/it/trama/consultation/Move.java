package it.trama.consultation;

import it.trama.consultation.Consultation.State;
import java.util.Optional;

/** What may be done with a request, and where it leads. The names are those of the stored steps. */
public enum Move {
    TAKEN,
    MORE_ASKED,
    MORE_GIVEN,
    MEETING,
    OPINION,
    DECLINED,
    ANSWERED,
    WITHDRAWN;

    /** The state after; empty when it cannot be done now. */
    public Optional<State> from(State now) {
        boolean open = now.open();
        return switch (this) {
            case TAKEN -> when(now == State.ASKED, State.TAKEN);
            case MORE_ASKED -> when(now == State.TAKEN, State.MORE_ASKED);
            case MORE_GIVEN -> when(open, now == State.MORE_ASKED ? State.TAKEN : now);
            case MEETING -> when(open && now != State.ASKED, now);
            case OPINION -> when(open && now != State.ASKED, State.OPINION);
            case DECLINED -> when(open, State.DECLINED);
            case ANSWERED -> when(now.answered(), State.CLOSED);
            case WITHDRAWN -> when(now != State.WITHDRAWN, open ? State.WITHDRAWN : now);
        };
    }

    private static Optional<State> when(boolean possible, State after) {
        return possible ? Optional.of(after) : Optional.empty();
    }

    /** Who works on the record does it; the others are the team's. */
    public boolean ofRecord() {
        return this == MORE_GIVEN || this == ANSWERED || this == WITHDRAWN;
    }
}
