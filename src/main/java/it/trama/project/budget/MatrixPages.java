package it.trama.project.budget;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import it.trama.project.budget.ReadBudget.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Months across, resources down; one phase at a time, each nature with its own sum. */
@Component
class MatrixPages {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.ITALY);

    BudgetPage.Matrix matrix(Shown shown, Phase phase) {
        Collection<LocalDate> months = shown.table().months();
        String record = "/cartelle/" + shown.project().place().record() + "/verifica?mese=";
        String page = "/progetti/" + shown.project().id() + "/budget?vista=";
        return new BudgetPage.Matrix(
                Arrays.stream(Phase.values())
                        .map(p -> new BudgetPage.Tab(
                                t("project.phase." + p),
                                page + p.name().toLowerCase(Locale.ROOT) + "#mesi",
                                p == phase))
                        .toList(),
                months.stream()
                        .map(m -> new BudgetPage.Month(
                                SHORT.format(m), record + m.toString().substring(0, 7)))
                        .toList(),
                Arrays.stream(Nature.values())
                        .filter(nature -> !shown.table().of(nature).isEmpty())
                        .map(nature -> block(nature, shown.table(), phase, months))
                        .toList());
    }

    private static BudgetPage.Block block(Nature nature, BudgetTable table, Phase phase, Collection<LocalDate> months) {
        return new BudgetPage.Block(
                t("project.nature." + nature),
                table.of(nature).stream()
                        .map(part -> row(part.about().description(), part.months(phase), part.total(phase), months))
                        .toList(),
                row(
                        t("project.nature.total." + nature),
                        table.months(nature, phase),
                        table.total(nature, phase),
                        months));
    }

    private static BudgetPage.MatrixRow row(
            String title, Map<LocalDate, Money> amounts, Money total, Collection<LocalDate> months) {
        List<String> cells = months.stream()
                .map(m -> amounts.getOrDefault(m, Money.ZERO))
                .map(amount -> amount.isZero() ? "–" : Formats.euro(amount).replace(" €", ""))
                .toList();
        return new BudgetPage.MatrixRow(title, cells, Formats.euro(total));
    }
}
