package it.trama.governance;

import it.trama.governance.Sessions.Session;
import it.trama.governance.Tally.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who votes in a session, one vote each: weights are computed and frozen at its opening. Within the caller's transaction. */
public interface Units {

    /** @param union not null: one vote for all its seats */
    record Unit(UUID id, String name, @Nullable UUID union, Part part, List<Share> seats) {}

    /** @param how how the weight was computed, in words of the minutes */
    record Share(UUID seat, String name, BigDecimal weight, String how) {}

    /** Why no weight could be computed. */
    record Unweighed(List<String> seats) {}

    /** In the order of the hall; empty before the opening. */
    List<Unit> of(UUID session);

    /** Computes and stores them by the regulation in force; the seats without a known number of residents stop it. */
    it.trama.kernel.Result<List<Unit>, Unweighed> freeze(Session session, Bodies.Regulation regulation);

    static Part all(List<Unit> units) {
        return units.stream().map(Unit::part).reduce(Part.NONE, Part::plus);
    }
}
