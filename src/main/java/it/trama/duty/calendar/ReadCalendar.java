package it.trama.duty.calendar;

import it.trama.duty.calendar.Definition.Occurrence;
import it.trama.duty.calendar.DutyRows.Step;
import it.trama.kernel.NotFound;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of a year with what is late of all years, and one duty with its history. */
@Service
class ReadCalendar {

    record Calendar(List<Duty> duties, Map<UUID, String> bodies) {}

    record One(
            Duty duty, List<Definition> rule, List<Step> steps, Map<UUID, String> names, List<Organisation> bodies) {}

    private final DutyRows rows;
    private final Definitions definitions;
    private final Directory directory;
    private final DutyDesk desk;

    ReadCalendar(DutyRows rows, Definitions definitions, Directory directory, DutyDesk desk) {
        this.rows = rows;
        this.definitions = definitions;
        this.directory = directory;
        this.desk = desk;
    }

    /** All until the end of the year; by day. */
    @Transactional(readOnly = true)
    public Calendar handle(int year) {
        desk.requireReader();
        var bodies = directory.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        return new Calendar(until(year), bodies);
    }

    private List<Duty> until(int year) {
        var byId = new HashMap<UUID, Duty>();
        Map<String, UUID> owners = rows.owners();
        definitions.until(year).forEach(occurrence -> byId.put(occurrence.id(), duty(occurrence, owners)));
        rows.all().forEach(duty -> {
            if (duty.due().getYear() <= year) {
                byId.put(duty.id(), duty);
            } else {
                byId.remove(duty.id()); // moved beyond the year
            }
        });
        var all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(Duty::due)
                .thenComparing(duty -> duty.about().title()));
        return all;
    }

    static Duty duty(Occurrence occurrence, Map<String, UUID> owners) {
        Definition of = occurrence.of();
        return new Duty(
                occurrence.id(),
                new Duty.About(of.code(), of.kind(), of.title(), ""),
                occurrence.due(),
                owners.get(of.code()),
                null);
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public One handle(UUID id) {
        desk.requireReader();
        Duty duty = rows.find(id).orElseGet(() -> occurrence(id));
        List<Step> steps = rows.steps(id);
        return new One(
                duty,
                definitions.all().stream()
                        .filter(rule -> rule.code().equals(duty.about().rule()))
                        .toList(),
                steps,
                directory.names(steps.stream().map(Step::by).distinct().toList()),
                directory.organisations());
    }

    /** Bodies to which a duty may be given. */
    @Transactional(readOnly = true)
    public List<Organisation> handle() {
        desk.requireReader();
        return directory.organisations();
    }

    /** Also of years that nobody has looked at yet. */
    Duty occurrence(UUID id) {
        return definitions.until(desk.today().getYear() + MarkDuty.YEARS_AHEAD).stream()
                .filter(occurrence -> occurrence.id().equals(id))
                .findFirst()
                .map(occurrence -> duty(occurrence, rows.owners()))
                .orElseThrow(NotFound::new);
    }
}
