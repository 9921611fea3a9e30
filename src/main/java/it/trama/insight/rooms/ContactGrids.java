package it.trama.insight.rooms;

import it.trama.insight.Condition;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.LinkedTables;
import it.trama.insight.RoomNumbers;
import it.trama.insight.rooms.Grid.Cell;
import it.trama.insight.rooms.Views.ContactCount;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Contacts of a year, protected reason by reason (a contact may have several, so reasons do not sum): by municipality for the whole year,
 * by month for sub-districts and district.
 */
@Component
class ContactGrids implements RoomNumbers {

    static final List<String> REASONS = List.of(
            "economic", "housing", "home_services", "work", "residential_services", "child_protection", "other");
    static final List<String> MONTHS =
            IntStream.rangeClosed(1, 12).mapToObj(month -> "m" + month).toList();

    /** @param municipalities those of the rows */
    record Year(List<Municipality> municipalities, Map<String, Disclosed<Cell>> byReason) {

        Disclosed<Cell> of(String reason) {
            Disclosed<Cell> found = byReason.get(reason);
            if (found == null) {
                throw new it.trama.kernel.NotFound();
            }
            return found;
        }
    }

    private final Views views;
    private final Municipalities municipalities;

    ContactGrids(Views views, Municipalities municipalities) {
        this.views = views;
        this.municipalities = municipalities;
    }

    Year of(int year) {
        List<Municipality> all = municipalities.all();
        var disclosed = new HashMap<String, Disclosed<Cell>>();
        grids(year, all).forEach((reason, grid) -> disclosed.put(reason, grid.disclose()));
        return new Year(all, disclosed);
    }

    @Override
    public void tell(int year, Set<String> facts, LinkedTables tables) {
        if (!facts.contains("contacts") && !facts.contains("contact_reasons")) {
            return;
        }
        grids(year, municipalities.all()).forEach((reason, grid) -> {
            boolean all = reason.equals(Asked.ALL);
            grid.tell(
                    new LinkedTables.Cell(
                            all ? "contacts" : "contact_reasons",
                            LinkedTables.Unit.ROWS,
                            all ? Set.of() : Set.of(Condition.is("reason", reason))),
                    column -> column.equals(Asked.ALL)
                            ? Set.of()
                            : Condition.month(Integer.parseInt(column.substring(1))),
                    tables);
        });
    }

    private Map<String, Grid> grids(int year, List<Municipality> all) {
        var grids = new HashMap<String, Grid>();
        grids.put(Asked.ALL, empty(all));
        REASONS.forEach(reason -> grids.put(reason, empty(all)));
        for (ContactCount count : views.contacts(year)) {
            Grid grid = grids.get(count.column());
            if (grid != null) {
                grid.add(count.place(), Asked.ALL, count.count());
                grid.addUpward(count.place(), "m" + count.month(), count.count());
            }
        }
        return grids;
    }

    private static Grid empty(List<Municipality> all) {
        var grid = new Grid(all, List.of(Asked.ALL));
        grid.splitUpward(Asked.ALL, MONTHS);
        return grid;
    }
}
