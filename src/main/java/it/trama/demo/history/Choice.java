package it.trama.demo.history;

import it.trama.demo.Resident;
import it.trama.demo.population.Draw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who of a municipality came into charge: first the situations of poverty, by kind of household, then the others by age. */
final class Choice {

    /** Of the situations of poverty (zone plan 1.4.2): single people, families, families with minors. */
    private static final double SINGLES = 0.40;

    private static final double FAMILIES = 0.02;

    /** @param inYear in charge over the last year; {@code poor} how many of them, the first ones, are situations of poverty */
    record Chosen(List<Resident> inYear, int poor, List<Resident> earlier) {}

    private final Draw draw;
    private final LocalDate today;

    Choice(Draw draw, LocalDate today) {
        this.draw = draw;
        this.today = today;
    }

    Chosen of(List<Resident> residents, int inYear, int poor, int earlier) {
        int singles = Math.toIntExact(Math.round(poor * SINGLES));
        int families = Math.toIntExact(Math.round(poor * FAMILIES));
        var chosen = new ArrayList<Resident>();
        chosen.addAll(poorest(residents, singles, r -> r.home().size() == 1));
        chosen.addAll(poorest(
                residents, families, r -> r.home().size() > 1 && !r.home().minors()));
        chosen.addAll(poorest(residents, poor - chosen.size(), r -> r.home().minors()));
        int situations = chosen.size();
        Set<Resident> taken = new HashSet<>(chosen);
        var others = byChance(residents.stream().filter(r -> !taken.contains(r)));
        int rest = Math.min(inYear - situations, others.size());
        chosen.addAll(others.subList(0, rest));
        return new Chosen(chosen, situations, others.subList(rest, Math.min(rest + earlier, others.size())));
    }

    /** Heads of households that declared little; not the very poorest only, since not all of them come. */
    private List<Resident> poorest(List<Resident> residents, int count, Predicate<Resident> kind) {
        record Ranked(Resident resident, double rank) {}
        return residents.stream()
                .filter(r -> r.head() && r.home().isee() >= 0 && kind.test(r) && r.ageOn(today) >= 18)
                .map(r -> new Ranked(r, (r.home().isee() + 500) * (0.3 + draw.unit())))
                .sorted(Comparator.comparingDouble(Ranked::rank))
                .limit(count)
                .map(Ranked::resident)
                .toList();
    }

    private List<Resident> byChance(Stream<Resident> residents) {
        record Ranked(Resident resident, double rank) {}
        return residents
                .filter(r -> r.birth().isBefore(today.minusYears(1)))
                .map(r -> new Ranked(r, -Math.log(1 - draw.unit()) / weight(r.ageOn(today))))
                .sorted(Comparator.comparingDouble(Ranked::rank))
                .map(Ranked::resident)
                .toList();
    }

    /** Children and the very old more often than adults. */
    private static double weight(int age) {
        if (age < 18) {
            return 1.3;
        }
        return age < 65 ? 0.55 : age < 75 ? 0.9 : 2.2;
    }
}
