package it.trama.demo.history;

import it.trama.demo.Case;
import it.trama.demo.Case.Stay;
import it.trama.demo.Case.Worker;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Keys;
import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When somebody was in charge, in which area, followed by whom. */
final class StayMaker {

    private static final double OPEN = 0.78;
    private static final double CAME_BACK = 0.05;
    private static final int LONGEST = Loading.YEARS * 365 - 40;
    private static final Worker NOBODY = new Worker(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), 0);

    private final Draw draw;
    private final Keys keys;
    private final Caseloads caseloads;
    private final LocalDate today;
    private final LocalDate origin;

    StayMaker(Loading loading, Draw draw, Keys keys) {
        this.draw = draw;
        this.keys = keys;
        this.caseloads = new Caseloads(draw);
        this.today = loading.today();
        this.origin = loading.origin();
    }

    /** In charge for at least a day of the last year. */
    Case inYear(UUID record, Resident person, boolean poor) {
        var area = area(person, poor);
        var end = draw.chance(OPEN) ? null : today.minusDays(draw.between(1, 360));
        var start = start(person, end == null ? today : end, 800);
        if (end != null && !start.isBefore(end)) {
            end = null;
        }
        var now = new Stay(keys.next(), new Period(start, end), NOBODY, area, poor);
        var before = draw.chance(CAME_BACK) ? before(person, start, area) : null;
        return of(record, person, before == null ? List.of(now) : List.of(before, now));
    }

    /** Closed for more than a year. */
    Optional<Case> earlier(UUID record, Resident person) {
        var end = today.minusYears(1).minusDays(draw.between(1, (Loading.YEARS - 1) * 365 - 90));
        var start = start(person, end, 350);
        if (!start.isBefore(end)) {
            return Optional.empty();
        }
        boolean poor = draw.chance(0.1) && person.head();
        return Optional.of(of(
                record,
                person,
                List.of(new Stay(keys.next(), new Period(start, end), NOBODY, area(person, poor), poor))));
    }

    private @Nullable Stay before(Resident person, LocalDate next, String area) {
        var end = next.minusDays(draw.between(120, 500));
        var start = start(person, end, 250);
        return start.isBefore(end) && end.isAfter(origin.plusDays(30))
                ? new Stay(keys.next(), new Period(start, end), NOBODY, area, false)
                : null;
    }

    private LocalDate start(Resident person, LocalDate end, int mean) {
        int days = Math.toIntExact(20 + (long) (-Math.log(1 - draw.unit()) * mean) % LONGEST);
        var start = end.minusDays(days);
        var earliest =
                person.birth().plusDays(30).isAfter(origin) ? person.birth().plusDays(30) : origin.plusDays(1);
        return start.isBefore(earliest) ? earliest.plusDays(draw.between(0, 25)) : start;
    }

    /** The record opens at the contact that leads to the taking in charge, some days before. */
    private Case of(UUID record, Resident person, List<Stay> stays) {
        var first = stays.getFirst().valid().from();
        var opened = draw.chance(0.55) ? first : first.minusDays(draw.between(1, 20));
        return new Case(record, person, opened.isBefore(origin) ? first : opened, stays);
    }

    Case staffed(Case plan) {
        var worker = caseloads.worker(plan.person().home().subdistrict(), plan.open());
        return new Case(
                plan.record(),
                plan.person(),
                plan.openedOn(),
                plan.stays().stream()
                        .map(s -> new Stay(s.id(), s.valid(), worker, s.area(), s.poverty()))
                        .toList());
    }

    private String area(Resident person, boolean poor) {
        int age = person.ageOn(today);
        if (age >= 65) {
            return "ELDERLY";
        }
        if (poor) {
            return person.home().minors() ? "FAMILY_MINORS" : "ADULTS";
        }
        if (draw.chance(age < 18 ? 0.16 : 0.27)) {
            return "DISABILITY";
        }
        return age < 18 || (person.head() && person.home().minors()) ? "FAMILY_MINORS" : "ADULTS";
    }

    static Stream<Case> openOf(List<Case> cases) {
        return cases.stream().filter(Case::open);
    }
}
