package it.trama.insight.outcome;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The finding of the plan's section 2.2.1, held against what is in the projects: how many welfare budgets need less than 2,000 € of money,
 * and how many of those find most of it outside public money.
 */
@Component
class LightPacts {

    static final BigDecimal LIGHT = BigDecimal.valueOf(2_000);

    /** How much money. */
    enum Size {
        NONE,
        LIGHT,
        MORE
    }

    /** Where most of it comes from; of projects without money there is no such question. */
    enum Origin {
        OTHER,
        PUBLIC
    }

    record Cell(String size, String origin) {}

    /** @param counts by size and origin, empty where hidden */
    record Found(Map<Cell, Optional<Integer>> counts, int projects) {

        Optional<Integer> of(Size size, Origin origin) {
            return counts.getOrDefault(new Cell(size.name(), origin.name()), Optional.empty());
        }

        Optional<Integer> of(Size size) {
            return counts.getOrDefault(new Cell(size.name(), ALL), Optional.empty());
        }
    }

    private static final String ALL = "all";

    private final Costs costs;

    LightPacts(Costs costs) {
        this.costs = costs;
    }

    Found find(String pathway) {
        var counts = new LinkedHashMap<Cell, Integer>();
        for (Size size : Size.values()) {
            counts.put(new Cell(size.name(), ALL), 0);
            for (Origin origin : Origin.values()) {
                counts.put(new Cell(size.name(), origin.name()), 0);
            }
        }
        List<Costs.Budget> budgets = costs.budgets(pathway);
        for (Costs.Budget budget : budgets) {
            Size size = size(budget);
            Origin origin = budget.otherMoney().compareTo(budget.publicMoney()) > 0 ? Origin.OTHER : Origin.PUBLIC;
            counts.merge(new Cell(size.name(), origin.name()), 1, Integer::sum);
            counts.merge(new Cell(size.name(), ALL), 1, Integer::sum);
        }
        return new Found(disclosed(counts), budgets.size());
    }

    private static Size size(Costs.Budget budget) {
        BigDecimal money = budget.publicMoney().add(budget.otherMoney());
        if (money.signum() == 0) {
            return Size.NONE;
        }
        return money.compareTo(LIGHT) < 0 ? Size.LIGHT : Size.MORE;
    }

    private static Map<Cell, Optional<Integer>> disclosed(Map<Cell, Integer> counts) {
        var sums = new ArrayList<Sum<Cell>>();
        for (Size size : Size.values()) {
            sums.add(new Sum<>(
                    new Cell(size.name(), ALL),
                    List.of(new Cell(size.name(), Origin.OTHER.name()), new Cell(size.name(), Origin.PUBLIC.name()))));
        }
        var shown = new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums);
        var disclosed = new LinkedHashMap<Cell, Optional<Integer>>();
        counts.keySet().forEach(cell -> disclosed.put(cell, shown.of(cell)));
        return disclosed;
    }
}
