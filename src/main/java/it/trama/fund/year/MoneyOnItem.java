package it.trama.fund.year;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundRoles;
import it.trama.kernel.Actor;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItemSection;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On an item of the plan: the lines that sit on it, or on what hangs under it. */
@Component
class MoneyOnItem implements PlanItemSection {

    private final Lines lines;

    MoneyOnItem(Lines lines) {
        this.lines = lines;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Section> of(List<PlanItem> branch, Actor actor) {
        if (!FundRoles.seesMoney(actor)) {
            return Optional.empty();
        }
        List<FundLine> here = lines.onItems(branch.stream().map(PlanItem::code).toList());
        Moved all = here.stream().map(FundLine::moved).reduce(Moved.NOTHING, Moved::plus);
        return Optional.of(new Section(
                t("fund.onItem.title"),
                t(here.isEmpty() ? "fund.onItem.none" : "fund.onItem.explanation"),
                List.of(
                        t("fund.line"),
                        t("fund.assigned"),
                        t("fund.committed"),
                        t("fund.settled"),
                        t("fund.available")),
                here.stream().map(MoneyOnItem::row).toList(),
                cells(all)));
    }

    private static Row row(FundLine line) {
        String label = t(
                "fund.onItem.line",
                line.fund().name(),
                String.valueOf(line.fund().year()),
                line.purpose(),
                PlanItem.number(String.valueOf(line.planItem())));
        return new Row(label, FundPages.href(line), cells(line.moved()));
    }

    private static List<String> cells(Moved moved) {
        return List.of(
                Formats.euro(moved.assigned()),
                Formats.euro(moved.committed()),
                Formats.euro(moved.settled()),
                Formats.euro(moved.available()));
    }
}
