package it.trama.insight.ages;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Sum;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Row and column totals are known from elsewhere (population, age classes), so they count as published here too. */
@RestController
class AgesApi {

    /** @param people null when {@code suppressed} */
    record Row(
            String istatCode,
            String municipality,
            String ageClass,
            @Nullable Integer people,
            boolean suppressed) {}

    private record Cell(String municipality, int ageClass) {}

    private static final List<String> CLASSES = List.of("65+", "15-64", "0-14");
    private static final int ALL = -1;
    private static final String DISTRICT = "";

    private final PeopleByAge people;
    private final Municipalities municipalities;
    private final Clock clock;
    private final DisclosureControl control = new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD);

    AgesApi(PeopleByAge people, Municipalities municipalities, Clock clock) {
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/api/v1/insight/people-by-municipality-and-age")
    List<Row> rows() {
        List<Municipality> all = municipalities.all();
        Map<Cell, Integer> counts = counts(all);
        var disclosed = control.disclose(counts, sums(all));
        var rows = new ArrayList<Row>();
        for (Municipality municipality : all) {
            for (int ageClass = CLASSES.size() - 1; ageClass >= 0; ageClass--) {
                Integer shown = disclosed
                        .of(new Cell(municipality.istatCode(), ageClass))
                        .orElse(null);
                rows.add(new Row(
                        municipality.istatCode(), municipality.name(), CLASSES.get(ageClass), shown, shown == null));
            }
        }
        return rows;
    }

    private Map<Cell, Integer> counts(List<Municipality> all) {
        var counts = new LinkedHashMap<Cell, Integer>();
        for (int ageClass = ALL; ageClass < CLASSES.size(); ageClass++) {
            counts.put(new Cell(DISTRICT, ageClass), 0);
            for (Municipality municipality : all) {
                counts.put(new Cell(municipality.istatCode(), ageClass), 0);
            }
        }
        for (PeopleByAge.Count count : people.on(LocalDate.now(clock))) {
            if (counts.containsKey(new Cell(count.municipalityCode(), ALL))) {
                for (String place : List.of(DISTRICT, count.municipalityCode())) {
                    counts.merge(new Cell(place, ALL), count.people(), Integer::sum);
                    counts.merge(new Cell(place, count.ageClass()), count.people(), Integer::sum);
                }
            }
        }
        return counts;
    }

    private static List<Sum<Cell>> sums(List<Municipality> all) {
        var sums = new ArrayList<Sum<Cell>>();
        for (int ageClass = ALL; ageClass < CLASSES.size(); ageClass++) {
            int column = ageClass;
            sums.add(new Sum<>(
                    new Cell(DISTRICT, column),
                    all.stream().map(m -> new Cell(m.istatCode(), column)).toList()));
        }
        var places = new ArrayList<>(all.stream().map(Municipality::istatCode).toList());
        places.add(DISTRICT);
        places.forEach(place -> sums.add(
                new Sum<>(new Cell(place, ALL), List.of(new Cell(place, 0), new Cell(place, 1), new Cell(place, 2)))));
        return sums;
    }
}
