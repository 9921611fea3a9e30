package it.trama.demo.population;

import it.trama.demo.Population.Share;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The municipalities with their real numbers of residents. */
final class Territory {

    static final String LEAD_MUNICIPALITY = "019036";

    private final List<Municipality> municipalities = Csv.rows("territory/municipalities.csv").stream()
            .map(row -> new Municipality(
                    row.text("istat_code"),
                    row.text("belfiore_code"),
                    row.text("name"),
                    row.whole("population_2018_01_01")))
            .toList();

    List<Municipality> municipalities() {
        return municipalities;
    }

    /** By largest remainder: at the real total each municipality has its real number. */
    List<Share> shares(int people) {
        long total = municipalities.stream().mapToLong(Municipality::population).sum();
        int[] parts = municipalities.stream()
                .mapToInt(m -> Math.toIntExact(people * (long) m.population() / total))
                .toArray();
        int missing = people - IntStream.of(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong(
                        (Integer i) -> -(people * (long) municipalities.get(i).population() % total)))
                .limit(missing)
                .forEach(i -> parts[i]++);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> municipalities.get(i).with(parts[i]))
                .toList();
    }

    record Municipality(String istatCode, String belfiore, String name, int population) {

        Share with(int people) {
            return new Share(istatCode, belfiore, people);
        }
    }
}
