package it.trama.fund.matrix;

import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The matrix of a fund's year. */
public record MatrixPage(
        Head head,
        List<Table> tables,
        List<String> minds,
        @Nullable Edit edit) {

    /** @param change address of the form, or null */
    public record Head(
            String title,
            List<Crumb> crumbs,
            String csv,
            String pdf,
            @Nullable String change) {}

    /**
     * Forecast, or final.
     *
     * @param empty nothing in it yet
     */
    public record Table(String title, String note, boolean empty, List<String> areas, List<Row> rows) {}

    /** @param label an objective, or the total */
    public record Row(String label, List<String> amounts, boolean total) {}

    /** The form of the forecast. */
    public record Edit(String action, String id, int version, List<Line> lines, FormErrors errors) {}

    public record Line(String objective, List<Input> inputs) {}

    public record Input(String name, String label, String value, boolean wrong) {}
}
