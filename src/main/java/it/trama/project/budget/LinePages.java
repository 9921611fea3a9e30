package it.trama.project.budget;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import it.trama.project.budget.ReadBudget.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fund lines that a budget draws on: what they have left, and for a draft whether that is enough and where else there is. */
@Component
class LinePages {

    private static final int OTHERS = 4;

    List<BudgetPage.Line> lines(Shown shown) {
        Map<UUID, Money> wanted = new LinkedHashMap<>();
        for (Part part : shown.table().of(Nature.PUBLIC_MONEY)) {
            UUID line = part.amounts().line();
            if (line != null && !part.about().ended()) {
                wanted.merge(line, part.amounts().planned(), Money::plus);
            }
        }
        return wanted.entrySet().stream()
                .map(e -> line(shown, e.getKey(), e.getValue()))
                .toList();
    }

    private static BudgetPage.Line line(Shown shown, UUID id, Money wanted) {
        OpenLine line = shown.lines().get(id);
        String name = line == null ? "–" : name(line);
        Money left = line == null ? Money.ZERO : line.available();
        boolean open = shown.open().stream().anyMatch(o -> o.id().equals(id));
        boolean written = shown.project().written();
        if (!written || (open && !wanted.isMoreThan(left))) {
            return new BudgetPage.Line(name, Formats.euro(wanted), Formats.euro(left), null, null);
        }
        String refusal = open
                ? t(
                        "project.refusal.NotEnough",
                        name,
                        Formats.euro(left),
                        Formats.euro(wanted),
                        Formats.euro(wanted.minus(left)))
                : t("project.refusal.LineNotOpen", name);
        return new BudgetPage.Line(name, Formats.euro(wanted), Formats.euro(left), refusal, others(shown, wanted));
    }

    private static String others(Shown shown, Money wanted) {
        String names = shown.open().stream()
                .filter(o -> !wanted.isMoreThan(o.available()))
                .limit(OTHERS)
                .map(o -> t("project.line.left", name(o), Formats.euro(o.available())))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? t("project.budget.noOther") : t("project.budget.others", names);
    }

    static String name(OpenLine line) {
        return line.fund() + " · " + line.purpose();
    }
}
