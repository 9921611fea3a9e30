package it.trama.insight.outcome;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import it.trama.platform.web.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Supports grouped by one dimension. A group of fewer projects than the threshold is withheld whole, and with it as many others as it takes
 * that its cost cannot be had by subtraction from the total. In the order of the alphabet: it is no ranking.
 */
@Component
class Groups {

    /** @param outcome empty when fewer projects than the threshold have two measures */
    record Group(String name, int projects, Costs.Amounts amounts, Optional<Interval> outcome, Optional<Share> goals) {}

    /** Of the goals looked at again, how many were reached wholly or in part. */
    record Share(int reached, int partly, int all) {}

    /** @param withheld how many groups are not shown */
    record Grouped(List<Group> shown, int withheld, Costs.Amounts total) {}

    private static final String TOTAL = "\u0000total";

    private final Costs costs;

    Groups(Costs costs) {
        this.costs = costs;
    }

    Grouped by(Dimension dimension) {
        List<Costs.Support> all = costs.supports();
        var groups = new TreeMap<String, List<Costs.Support>>();
        all.forEach(support -> groups.computeIfAbsent(name(support, dimension), _ -> new ArrayList<>())
                .add(support));
        Disclosed<String> disclosed = disclose(groups);
        Map<String, Double> changes = costs.changes();
        Map<String, Costs.Goals> goals = costs.goals();
        List<Group> shown = groups.entrySet().stream()
                .filter(group -> disclosed.of(group.getKey()).isPresent())
                .map(group -> group(group.getKey(), group.getValue(), changes, goals))
                .toList();
        return new Grouped(shown, groups.size() - shown.size(), sum(all));
    }

    private static String name(Costs.Support support, Dimension dimension) {
        return switch (dimension) {
            case CATEGORIA -> t("project.category." + support.category());
            case ENTE -> support.provider() == null ? t("insight.outcome.noBody") : support.provider();
            case PERCORSO -> pathway(support.pathway());
        };
    }

    /** A pathway added by a district has no text of ours: its code names it. */
    private static String pathway(String code) {
        String key = "insight.pathway." + code;
        return Texts.has(key) ? t(key) : code;
    }

    private static Disclosed<String> disclose(Map<String, List<Costs.Support>> groups) {
        var counts = new HashMap<String, Integer>();
        groups.forEach((name, supports) -> counts.put(name, projects(supports).size()));
        counts.put(TOTAL, counts.values().stream().mapToInt(Integer::intValue).sum());
        return new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD)
                .disclose(
                        counts, groups.isEmpty() ? List.of() : List.of(new Sum<>(TOTAL, List.copyOf(groups.keySet()))));
    }

    private static Set<String> projects(List<Costs.Support> supports) {
        var projects = new LinkedHashSet<String>();
        supports.forEach(support -> projects.add(support.project()));
        return projects;
    }

    private static Group group(
            String name, List<Costs.Support> supports, Map<String, Double> changes, Map<String, Costs.Goals> goals) {
        Set<String> projects = projects(supports);
        List<Double> measured = projects.stream()
                .filter(changes::containsKey)
                .map(project -> java.util.Objects.requireNonNull(changes.get(project)))
                .toList();
        return new Group(
                name,
                projects.size(),
                sum(supports),
                measured.size() < DisclosureControl.DEFAULT_THRESHOLD ? Optional.empty() : Interval.of(measured),
                share(projects, goals));
    }

    private static Optional<Share> share(Set<String> projects, Map<String, Costs.Goals> goals) {
        var looked = new HashSet<>(projects);
        looked.retainAll(goals.keySet());
        if (looked.size() < DisclosureControl.DEFAULT_THRESHOLD) {
            return Optional.empty();
        }
        int reached = 0;
        int partly = 0;
        int all = 0;
        for (String project : looked) {
            Costs.Goals of = java.util.Objects.requireNonNull(goals.get(project));
            reached += of.reached();
            partly += of.partly();
            all += of.reached() + of.partly() + of.unreached();
        }
        return all == 0 ? Optional.empty() : Optional.of(new Share(reached, partly, all));
    }

    private static Costs.Amounts sum(List<Costs.Support> supports) {
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal publicMoney = BigDecimal.ZERO;
        BigDecimal spent = BigDecimal.ZERO;
        for (Costs.Support support : supports) {
            planned = planned.add(support.amounts().planned());
            publicMoney = publicMoney.add(support.amounts().publicMoney());
            spent = spent.add(support.amounts().spent());
        }
        return new Costs.Amounts(planned, publicMoney, spent);
    }
}
