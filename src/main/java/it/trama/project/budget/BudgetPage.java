package it.trama.project.budget;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The welfare budget: what it is made of, how far it went, and the matrix of months and resources for one phase. */
public record BudgetPage(
        HeaderView header,
        List<Crumb> crumbs,
        Facts facts,
        List<Group> groups,
        List<Drawing> drawings,
        Matrix matrix,
        List<Line> lines) {

    /** @param ahead the warning; null: spending keeps to its calendar */
    public record Facts(
            String id,
            String number,
            String title,
            @Nullable String ahead) {}

    /** Resources of one nature, never summed with another. */
    public record Group(String title, String explained, List<Row> rows, Amounts total) {}

    public record Row(String what, String who, String source, String quantity, String unitValue, Amounts amounts) {}

    public record Amounts(String planned, String committed, String delivered, String verified, String left) {}

    /** @param rows the same in words and numbers */
    public record Drawing(String title, String svg, List<Share> rows, String total) {}

    public record Share(String source, String amount, String share) {}

    public record Matrix(List<Tab> tabs, List<Month> months, List<Block> blocks) {}

    public record Tab(String text, String href, boolean current) {}

    /** @param href the deliveries of the month */
    public record Month(String text, String href) {}

    public record Block(String title, List<MatrixRow> rows, MatrixRow total) {}

    public record MatrixRow(String title, List<String> cells, String total) {}

    /** @param others lines that have enough, where this one has not */
    public record Line(
            String name,
            String wanted,
            String left,
            @Nullable String refusal,
            @Nullable String others) {}
}
