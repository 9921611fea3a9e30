package it.trama.duty.calendar;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the plan office must do by these days, and what is late. */
@Component
class DutyLines implements TodayLines {

    /** What who runs the sessions answers for. */
    private static final Set<String> OF_ASSEMBLIES = Set.of("MEETING", "TASK", "ADOPTION");

    private final DutyRows rows;
    private final Definitions definitions;
    private final Clock clock;

    DutyLines(DutyRows rows, Definitions definitions, Clock clock) {
        this.rows = rows;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        boolean all = actor.has(Role.PLAN_OFFICE);
        if (!all && !actor.has(Role.ASSEMBLY_SECRETARY)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(Urgency.DAYS_AHEAD);
        var duties = new HashMap<UUID, Duty>();
        definitions.until(soon.getYear()).stream()
                .filter(occurrence -> !occurrence.due().isAfter(soon))
                .forEach(occurrence -> duties.put(occurrence.id(), ReadCalendar.duty(occurrence, Map.of())));
        rows.waiting(soon, List.copyOf(duties.keySet())).forEach(duty -> duties.put(duty.id(), duty));
        return duties.values().stream()
                .filter(duty -> duty.doneOn() == null && !duty.due().isAfter(soon))
                .filter(duty -> all || OF_ASSEMBLIES.contains(duty.about().kind()))
                .map(duty -> TodayLine.due(
                        duty.due(), today, "DUTY", duty.about().title(), CalendarController.HOME + "/" + duty.id()))
                .toList();
    }
}
