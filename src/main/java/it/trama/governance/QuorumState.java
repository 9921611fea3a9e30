package it.trama.governance;

import it.trama.governance.Attendances.Stay;
import it.trama.governance.Bodies.Quorum;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Tally.Part;
import it.trama.governance.Units.Unit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a session is valid as it stands. Pure; a proxy is present through its holder, and counts once. */
public record QuorumState(Quorum asked, Part present, Part all) {

    public static QuorumState of(Regulation regulation, int call, List<Unit> units, List<Stay> now) {
        var there = now.stream().map(Stay::unit).collect(Collectors.toSet());
        Quorum asked = call == 2
                ? regulation.practice().second()
                : regulation.practice().first();
        return new QuorumState(asked, part(units, there), Units.all(units));
    }

    private static Part part(List<Unit> units, java.util.Set<UUID> there) {
        return Units.all(
                units.stream().filter(unit -> there.contains(unit.id())).toList());
    }

    public boolean heads() {
        return asked.heads().metBy(present.heads(), all.heads());
    }

    public boolean weight() {
        return asked.weight().metBy(present.weight(), all.weight());
    }

    public boolean met() {
        return present.heads() > 0 && heads() && weight();
    }
}
