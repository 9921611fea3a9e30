package it.trama.fund.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of a year as in the document. */
public record FundsPage(Year year, List<Tab> years, List<Group> groups, Cells total, List<String> checks, Notes notes) {

    /** @param copiedFrom text that marks a trial copy */
    public record Year(
            String name, boolean closed, @Nullable String copiedFrom, boolean money, boolean found) {}

    public record Tab(String year, String href, boolean current) {}

    public record Group(String name, List<Row> rows, Cells total) {}

    public record Row(String name, String marker, @Nullable String href, Cells cells) {}

    /** Amounts in Italian form; the moving ones are empty where they are not shown. */
    public record Cells(String printed, String assigned, String committed, String settled, String available) {}

    /**
     * @param agree   all totals agree with the printed ones
     * @param printed there are printed ones
     */
    public record Notes(boolean agree, boolean printed, List<String> markers, List<Link> actions) {}

    /** @param main what is done most */
    public record Link(String label, String href, boolean main) {}
}
