package it.trama.plan;

import it.trama.kernel.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a module above has to show on an item's page: a table. Offered as a bean. */
public interface PlanItemSection {

    /** @param columns headings; the first is of the row's label, the others are numbers */
    record Section(String title, String explanation, List<String> columns, List<Row> rows, List<String> totals) {

        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            totals = List.copyOf(totals);
        }
    }

    /** @param href null when who looks may not go there */
    record Row(String label, @Nullable String href, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    int order();

    /** @param branch the item first, then all that hangs under it */
    Optional<Section> of(List<PlanItem> branch, Actor actor);
}
