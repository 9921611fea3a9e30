package it.trama.project.budget;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.kernel.Money;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.project.Project;
import it.trama.project.ResourceUnit;
import it.trama.project.budget.BudgetPage.Amounts;
import it.trama.project.budget.ReadBudget.Shown;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of the welfare budget. */
@Component
class BudgetPages {

    private final MatrixPages matrices;
    private final LinePages lines;

    BudgetPages(MatrixPages matrices, LinePages lines) {
        this.matrices = matrices;
        this.lines = lines;
    }

    BudgetPage page(Shown shown, Phase phase) {
        Project project = shown.project();
        return new BudgetPage(
                shown.header(),
                crumbs(shown.header(), project),
                new BudgetPage.Facts(
                        project.id().toString(),
                        project.named().number(),
                        project.outline().title(),
                        shown.ahead().map(BudgetPages::warning).orElse(null)),
                Arrays.stream(Nature.values())
                        .filter(nature -> !shown.table().of(nature).isEmpty())
                        .map(nature -> group(nature, shown.table()))
                        .toList(),
                SourceDrawing.of(shown.table()),
                matrices.matrix(shown, phase),
                lines.lines(shown));
    }

    static List<Crumb> crumbs(HeaderView header, Project project) {
        return List.of(
                new Crumb(header.name(), header.href()),
                new Crumb(t("project.tab"), header.href() + "/progetti"),
                new Crumb(project.named().number(), "/progetti/" + project.id()));
    }

    static String warning(Ahead ahead) {
        return t(
                "project.budget.ahead",
                Formats.euro(ahead.spent()),
                Formats.euro(ahead.planned()),
                Formats.euro(ahead.beyond()));
    }

    private static BudgetPage.Group group(Nature nature, BudgetTable table) {
        return new BudgetPage.Group(
                t("project.nature." + nature),
                t("project.nature.explained." + nature),
                table.of(nature).stream().map(BudgetPages::row).toList(),
                amounts(
                        table.total(nature, Phase.PLANNED),
                        table.total(nature, Phase.COMMITTED),
                        table.total(nature, Phase.DELIVERED),
                        table.total(nature, Phase.VERIFIED)));
    }

    private static BudgetPage.Row row(Part part) {
        var about = part.about();
        var worth = about.worth();
        boolean money = worth.unit() == ResourceUnit.EURO;
        String what = about.ended() ? t("project.budget.ended", about.description()) : about.description();
        return new BudgetPage.Row(
                what,
                about.support() + " · " + about.giver(),
                SourceDrawing.name(part),
                Formats.quantity(worth.quantity()) + " " + t("project.unit." + worth.unit()),
                money ? "–" : Formats.euro(worth.unitValue()),
                amounts(
                        part.total(Phase.PLANNED),
                        part.total(Phase.COMMITTED),
                        part.total(Phase.DELIVERED),
                        part.total(Phase.VERIFIED)));
    }

    private static Amounts amounts(Money planned, Money committed, Money delivered, Money verified) {
        return new Amounts(
                Formats.euro(planned),
                Formats.euro(committed),
                Formats.euro(delivered),
                Formats.euro(verified),
                Formats.euro(planned.minus(delivered)));
    }
}
