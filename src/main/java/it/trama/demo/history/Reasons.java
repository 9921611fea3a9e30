package it.trama.demo.history;

import it.trama.demo.Case.Stay;
import it.trama.demo.population.Draw;
import it.trama.intake.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why people come, in the shares of the zone plan (1.4.2: 38, 13, 9, 5, 2, 2 of a hundred, the rest other). Each contact takes the reason that is
 * furthest behind its share, so that any stretch of history shows them.
 */
final class Reasons {

    private static final Map<Reason, Integer> SHARES = Map.of(
            Reason.ECONOMIC, 38,
            Reason.HOUSING, 13,
            Reason.HOME_SERVICES, 9,
            Reason.WORK, 5,
            Reason.RESIDENTIAL_SERVICES, 2,
            Reason.CHILD_PROTECTION, 2,
            Reason.OTHER, 31);
    private static final List<Reason> OF_FAMILIES =
            List.of(Reason.OTHER, Reason.OTHER, Reason.ECONOMIC, Reason.ECONOMIC, Reason.HOUSING);
    private static final List<Reason> OF_ADULTS = List.of(Reason.ECONOMIC, Reason.HOUSING, Reason.OTHER, Reason.OTHER);
    private static final List<Reason> OF_POVERTY =
            List.of(Reason.ECONOMIC, Reason.ECONOMIC, Reason.ECONOMIC, Reason.HOUSING);
    private static final List<Reason> OF_THE_OLD =
            List.of(Reason.HOME_SERVICES, Reason.OTHER, Reason.OTHER, Reason.ECONOMIC);

    private final Draw draw;
    private final Map<Reason, Integer> given = new EnumMap<>(Reason.class);
    private int contacts;

    Reasons(Draw draw) {
        this.draw = draw;
    }

    /** What brought somebody who was then taken in charge. */
    Reason of(Stay stay) {
        if (stay.poverty()) {
            return count(draw.any(OF_POVERTY));
        }
        return switch (stay.area()) {
            case "FAMILY_MINORS" -> count(draw.chance(0.08) ? Reason.CHILD_PROTECTION : draw.any(OF_FAMILIES));
            case "ELDERLY" -> count(draw.chance(0.06) ? Reason.RESIDENTIAL_SERVICES : draw.any(OF_THE_OLD));
            case "DISABILITY" -> count(Reason.OTHER);
            default -> count(draw.chance(0.1) ? Reason.WORK : draw.any(OF_ADULTS));
        };
    }

    Reason next() {
        return count(Arrays.stream(Reason.values())
                .max(Comparator.comparingDouble(this::behind))
                .orElseThrow());
    }

    private double behind(Reason reason) {
        return SHARES.getOrDefault(reason, 0) / 100d * (contacts + 1) - given.getOrDefault(reason, 0);
    }

    private Reason count(Reason reason) {
        contacts++;
        given.merge(reason, 1, Integer::sum);
        return reason;
    }
}
