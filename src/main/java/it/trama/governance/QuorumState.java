package it.trama.governance;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Attendances.Stay;
import it.trama.governance.Bodies.Quorum;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Tally.Part;
import it.trama.governance.Units.Unit;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a session is valid as it stands. Pure; a proxy is present through its holder, and counts once. */
public record QuorumState(Quorum asked, Part present, Part all) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

    /** As it stands, in words. */
    public String words(int call) {
        String share = all.weight().signum() == 0
                ? "0"
                : Formats.quantity(present.weight().multiply(HUNDRED).divide(all.weight(), 2, RoundingMode.DOWN));
        var needed = new ArrayList<String>();
        if (asked.heads().asked()) {
            needed.add(t("governance.quorum.heads", asked.heads().words()));
        }
        if (asked.weight().asked()) {
            needed.add(t("governance.quorum.weight", asked.weight().words()));
        }
        return t("governance.quorum.there", present.heads(), all.heads(), share) + " "
                + (needed.isEmpty()
                        ? t("governance.quorum.any", call)
                        : t("governance.quorum.asked", call, String.join(", ", needed)));
    }
}
