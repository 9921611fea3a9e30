package it.trama.insight.rooms;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.rooms.Grid.Cell;
import it.trama.insight.rooms.Views.ChargeCount;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** People in charge during a year, by municipality and area, protected as one table. */
@Component
class ChargeGrid {

    static final List<String> AREAS = List.of("FAMILY_MINORS", "DISABILITY", "ADULTS", "ELDERLY");

    /** @param poor in economic poverty in the whole district, empty when hidden */
    record Year(List<Municipality> municipalities, Disclosed<Cell> cells, Optional<Integer> poor) {}

    private final Views views;
    private final Municipalities municipalities;

    ChargeGrid(Views views, Municipalities municipalities) {
        this.views = views;
        this.municipalities = municipalities;
    }

    Year of(int year) {
        List<Municipality> all = municipalities.all();
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
        int others = people - poor;
        return new Year(all, grid.disclose(), shows(poor) && shows(others) ? Optional.of(poor) : Optional.empty());
    }

    private static boolean shows(int count) {
        return count == 0 || count >= it.trama.insight.DisclosureControl.DEFAULT_THRESHOLD;
    }
}
