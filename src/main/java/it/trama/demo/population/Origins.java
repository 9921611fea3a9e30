package it.trama.demo.population;

import it.trama.demo.SyntheticPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizenships of the district: more Romanians in the city, more Indians where the cattle are. */
final class Origins {

    private final Map<String, NameGroup> groups = new HashMap<>();
    private final Origin italy;
    private final Weighted<Origin> city;
    private final Weighted<Origin> elsewhere;
    private final Weighted<Origin> carers;

    Origins() {
        var composed = Optional.of(new ComposedNames("demo/names/it-composed.csv"));
        italy = new Origin("", new NameGroup("it", composed), SyntheticPerson.ITALIAN);
        var rows = Csv.rows("demo/citizenships.csv");
        city = weighted(rows, "city");
        elsewhere = weighted(rows, "elsewhere");
        carers = weighted(rows, "carers");
    }

    Origin italy() {
        return italy;
    }

    Origin foreign(Draw draw, boolean inCity) {
        return draw.of(inCity ? city : elsewhere);
    }

    Origin carer(Draw draw) {
        return draw.of(carers);
    }

    private Weighted<Origin> weighted(List<Csv.Row> rows, String column) {
        return Weighted.of(rows, row -> row.whole(column)).as(this::origin);
    }

    private Origin origin(Csv.Row row) {
        var names = groups.computeIfAbsent(row.text("names"), code -> new NameGroup(code, Optional.empty()));
        return new Origin(row.text("belfiore"), names, row.text("iso"));
    }
}
