package it.trama.demo.history;

import it.trama.demo.Case;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.population.Draw;
import it.trama.intake.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who comes for what: mostly people whom the reason fits, nearly half of them already known to the service. */
final class Callers {

    private static final double KNOWN = 0.45;

    /** @param known has a social record on that day */
    record Caller(Resident resident, boolean known) {}

    private final Draw draw;
    private final LocalDate today;
    private final Map<UUID, LocalDate> records = new HashMap<>();
    private final Map<Reason, List<Resident>> all = new EnumMap<>(Reason.class);
    private final Map<Reason, List<Resident>> recorded = new EnumMap<>(Reason.class);

    Callers(Loading loading, Draw draw) {
        this.draw = draw;
        this.today = loading.today();
        loading.cases().forEach(c -> records.put(c.person().id(), c.openedOn()));
        var inRecords = loading.cases().stream().map(Case::person).toList();
        for (Reason reason : Reason.values()) {
            all.put(reason, fitting(loading.residents(), reason));
            recorded.put(reason, fitting(inRecords, reason));
        }
    }

    private List<Resident> fitting(List<Resident> residents, Reason reason) {
        var fitting = residents.stream().filter(r -> fits(r, reason)).toList();
        return fitting.isEmpty() ? residents : fitting;
    }

    private boolean fits(Resident resident, Reason reason) {
        int age = resident.ageOn(today);
        return switch (reason) {
            case ECONOMIC, HOUSING ->
                resident.head()
                        && resident.home().isee() >= 0
                        && resident.home().isee() < 15_000;
            case WORK -> age >= 23 && age < 62;
            case HOME_SERVICES -> age >= 70;
            case RESIDENTIAL_SERVICES -> age >= 78;
            case CHILD_PROTECTION -> resident.head() && resident.home().minors();
            case OTHER -> age >= 23;
        };
    }

    Caller next(Reason reason, LocalDate day) {
        var known = recorded.getOrDefault(reason, List.of());
        var anybody = all.getOrDefault(reason, List.of());
        var resident = draw.any(!known.isEmpty() && draw.chance(KNOWN) ? known : anybody);
        var opened = records.get(resident.id());
        return new Caller(resident, opened != null && !opened.isAfter(day));
    }
}
