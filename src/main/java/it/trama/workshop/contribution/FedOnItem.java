package it.trama.workshop.contribution;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItemSection;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On an item of the plan: what people said that it grew from. */
@Component
class FedOnItem implements PlanItemSection {

    private static final int AFTER_MONEY = 30;

    private final FedItems items;

    FedOnItem(FedItems items) {
        this.items = items;
    }

    @Override
    public int order() {
        return AFTER_MONEY;
    }

    @Override
    public Optional<Section> of(List<PlanItem> branch, Actor actor) {
        var fed = items.of(branch.stream().map(PlanItem::code).toList());
        if (fed.isEmpty()) {
            return Optional.empty();
        }
        long all = fed.stream().mapToLong(FedItems.Line::contributions).sum();
        return Optional.of(new Section(
                t("workshop.onItem.title"),
                t("workshop.onItem.explanation"),
                List.of(t("workshop.onItem.cluster"), t("workshop.contributions")),
                fed.stream()
                        .map(line -> new Row(
                                t(
                                        "workshop.onItem.line",
                                        line.kind(),
                                        line.groupTitle(),
                                        line.cluster(),
                                        PlanItem.number(line.planItem())),
                                "/tavoli/" + line.groupId(),
                                List.of(Formats.number(line.contributions()))))
                        .toList(),
                List.of(Formats.number(all))));
    }
}
