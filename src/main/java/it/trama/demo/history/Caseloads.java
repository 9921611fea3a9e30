package it.trama.demo.history;

import it.trama.demo.Case.Worker;
import it.trama.demo.population.Draw;
import it.trama.demo.staff.SocialWorkers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who follows whom: the workers of the team alike, but for those of the story, whose lists stay short enough to read. */
final class Caseloads {

    private static final int OF_THE_STORY = 60;
    private static final int ONE_IN = 3;

    private final Draw draw;
    private final Map<Integer, List<Worker>> teams = new HashMap<>();
    private final Map<Integer, Worker> named =
            Map.of(6, SocialWorkers.worker("assistente", 6), 2, SocialWorkers.worker("assistente2", 2));
    private final Map<Integer, Integer> seen = new HashMap<>();

    Caseloads(Draw draw) {
        this.draw = draw;
    }

    Worker worker(int subdistrict, boolean open) {
        var of = named.get(subdistrict);
        if (open && of != null) {
            int before = seen.merge(subdistrict, 1, Integer::sum) - 1;
            if (before % ONE_IN == 0 && before < OF_THE_STORY * ONE_IN) {
                return of;
            }
        }
        return draw.any(team(subdistrict));
    }

    /** Who sits at the desk of a team. */
    Worker atTheDesk(int subdistrict) {
        var of = named.get(subdistrict);
        return of != null && draw.chance(0.05) ? of : draw.any(team(subdistrict));
    }

    private List<Worker> team(int subdistrict) {
        return teams.computeIfAbsent(subdistrict, SocialWorkers::of);
    }
}
