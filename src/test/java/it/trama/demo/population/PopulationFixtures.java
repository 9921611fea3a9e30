package it.trama.demo.population;

import it.trama.demo.Population;
import it.trama.demo.Population.Order;
import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticHousehold.Member;
import it.trama.demo.SyntheticPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Districts of some sizes, each drawn once for all tests. */
final class PopulationFixtures {

    static final int FULL = 157_415;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Population POPULATION = new SyntheticPopulation();

    private static final Map<Integer, List<SyntheticHousehold>> DRAWN = new ConcurrentHashMap<>();

    private PopulationFixtures() {}

    static List<SyntheticHousehold> district(int people) {
        return DRAWN.computeIfAbsent(people, size -> draw(new Order(size, TODAY, 1)));
    }

    static List<SyntheticHousehold> draw(Order order) {
        var households = new ArrayList<SyntheticHousehold>();
        POPULATION.generate(order, households::add);
        return List.copyOf(households);
    }

    static Stream<SyntheticPerson> people(List<SyntheticHousehold> households) {
        return households.stream().flatMap(h -> h.members().stream()).map(Member::person);
    }

    static int ageOf(SyntheticPerson person) {
        return person.birth().date().until(TODAY).getYears();
    }

    static double share(long part, long whole) {
        return part / (double) whole;
    }
}
