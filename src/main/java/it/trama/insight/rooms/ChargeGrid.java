package it.trama.insight.rooms;

import it.trama.insight.Condition;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.LinkedTables;
import it.trama.insight.RoomNumbers;
import it.trama.insight.rooms.Grid.Cell;
import it.trama.insight.rooms.Views.ChargeCount;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People in charge during a year, by municipality and area, protected as one table. */
@Component
class ChargeGrid implements RoomNumbers {

    static final List<String> AREAS = List.of("FAMILY_MINORS", "DISABILITY", "ADULTS", "ELDERLY");

    /** @param poor in economic poverty in the whole district, empty when hidden */
    record Year(List<Municipality> municipalities, Disclosed<Cell> cells, Optional<Integer> poor) {}

    private final Views views;
    private final Municipalities municipalities;

    ChargeGrid(Views views, Municipalities municipalities) {
        this.views = views;
        this.municipalities = municipalities;
    }

    private record Counted(Grid grid, int poor, int people) {

        Optional<Integer> shownPoor() {
            return shows(poor) && shows(people - poor) ? Optional.of(poor) : Optional.empty();
        }
    }

    Year of(int year) {
        List<Municipality> all = municipalities.all();
        Counted counted = count(year, all);
        return new Year(all, counted.grid().disclose(), counted.shownPoor());
    }

    @Override
    public void tell(int year, Set<String> facts, LinkedTables tables) {
        if (facts.contains("charges")) {
            Counted counted = count(year, municipalities.all());
            counted.grid()
                    .tell(
                            new LinkedTables.Cell("charges", LinkedTables.Unit.PEOPLE, Set.of()),
                            area -> area.equals(Asked.ALL) ? Set.of() : Set.of(Condition.is("area", area)),
                            tables);
            tables.elsewhere(
                    new LinkedTables.Cell(
                            "charges", LinkedTables.Unit.PEOPLE, Set.of(Condition.is("economic_poverty", "YES"))),
                    counted.poor(),
                    counted.shownPoor().isPresent());
        }
    }

    private Counted count(int year, List<Municipality> all) {
        var columns = new ArrayList<>(AREAS);
        columns.add(Asked.ALL);
        var grid = new Grid(all, columns);
        grid.split(Asked.ALL, AREAS);
        int poor = 0;
        int people = 0;
        for (ChargeCount count : views.inCharge(year)) {
            grid.add(count.place(), count.area(), count.count());
            grid.add(count.place(), Asked.ALL, count.count());
            poor += count.poor();
            people += count.count();
        }
        return new Counted(grid, poor, people);
    }

    private static boolean shows(int count) {
        return count == 0 || count >= it.trama.insight.DisclosureControl.DEFAULT_THRESHOLD;
    }
}
