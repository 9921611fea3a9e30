package it.trama.admission;

import static it.trama.admission.PlaceState.ACCEPTED;
import static it.trama.admission.PlaceState.ADMITTED;
import static it.trama.admission.PlaceState.DIED;
import static it.trama.admission.PlaceState.DRAFT;
import static it.trama.admission.PlaceState.ENDED;
import static it.trama.admission.PlaceState.OFFERED;
import static it.trama.admission.PlaceState.ON_LIST;
import static it.trama.admission.PlaceState.REFUSED;
import static it.trama.admission.PlaceState.SUBMITTED;
import static it.trama.admission.PlaceState.SUSPENDED;
import static it.trama.admission.PlaceState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table of moves: from which states, to which, by whom. What is not here cannot happen. */
@SuppressWarnings("ImmutableEnumChecker") // its set is never handed out to be changed
public enum PlaceMove {
    MAKE(DRAFT, Side.MAKER, DRAFT),
    SUBMIT(SUBMITTED, Side.MAKER, DRAFT),
    LIST(ON_LIST, Side.HOLDER, SUBMITTED),
    REFUSE(REFUSED, Side.HOLDER, SUBMITTED),
    SUSPEND(SUSPENDED, Side.EITHER, ON_LIST),
    RESUME(ON_LIST, Side.EITHER, SUSPENDED),
    OFFER(OFFERED, Side.HOLDER, ON_LIST),
    ACCEPT(ACCEPTED, Side.EITHER, OFFERED),
    /** Refused or expired, stays on the list. */
    BACK(ON_LIST, Side.EITHER, OFFERED, ACCEPTED),
    /** The facility takes its offer back. */
    TAKE_BACK(ON_LIST, Side.HOLDER, OFFERED, ACCEPTED),
    ADMIT(ADMITTED, Side.HOME, ACCEPTED),
    WITHDRAW(WITHDRAWN, Side.MAKER, DRAFT, SUBMITTED, ON_LIST, SUSPENDED, OFFERED, ACCEPTED),
    DIE(DIED, Side.EITHER, DRAFT, SUBMITTED, ON_LIST, SUSPENDED, OFFERED, ACCEPTED, ADMITTED),
    /** Off the list by a rule (admitted elsewhere, refused too often) or by who holds it, with a reason. */
    END(ENDED, Side.HOLDER, SUBMITTED, ON_LIST, SUSPENDED, OFFERED, ACCEPTED, ADMITTED);

    /** Who moves: made the application, holds the list, either of them, or the facility itself. */
    public enum Side {
        MAKER,
        HOLDER,
        EITHER,
        HOME
    }

    private final PlaceState to;
    private final Side side;
    private final Set<PlaceState> from;

    PlaceMove(PlaceState to, Side side, PlaceState first, PlaceState... more) {
        this.to = to;
        this.side = side;
        this.from = EnumSet.of(first, more);
    }

    public PlaceState to() {
        return to;
    }

    public Side side() {
        return side;
    }

    public boolean from(PlaceState state) {
        return from.contains(state);
    }

    /** What can follow a state. */
    public static List<PlaceMove> after(PlaceState state) {
        return Arrays.stream(values())
                .filter(move -> move != MAKE && move.from(state))
                .toList();
    }
}
