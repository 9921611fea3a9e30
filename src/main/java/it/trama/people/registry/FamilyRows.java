package it.trama.people.registry;

import it.trama.people.registry.Family.Someone;
import it.trama.people.registry.Family.Tie;
import it.trama.people.registry.Family.TieKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** A family in rows, one for each generation, in the order in which it is drawn: couples side by side, children in the order of their parents. */
final class FamilyRows {

    private final Family family;
    private final Map<UUID, Integer> generations = new HashMap<>();
    private final Map<UUID, Double> order = new HashMap<>();
    private final SortedMap<Integer, List<List<Someone>>> rows = new TreeMap<>();

    FamilyRows(Family family) {
        this.family = family;
        spread(family.asked(), 0);
        family.people().forEach(someone -> generations.putIfAbsent(someone.id(), 0));
        var byGeneration = new TreeMap<Integer, List<Someone>>();
        family.people()
                .forEach(someone -> byGeneration
                        .computeIfAbsent(generations.get(someone.id()), _ -> new ArrayList<>())
                        .add(someone));
        arrange(0, byGeneration.getOrDefault(0, List.of()), this::ageAmongSiblings);
        for (int up = -1; up >= byGeneration.firstKey(); up--) {
            arrange(up, byGeneration.getOrDefault(up, List.of()), s -> mean(family.children(s.id())));
        }
        for (int down = 1; down <= byGeneration.lastKey(); down++) {
            arrange(down, byGeneration.getOrDefault(down, List.of()), s -> mean(family.parents(s.id())));
        }
    }

    /** Blocks of people who stand side by side, from the oldest generation on. */
    List<List<List<Someone>>> rows() {
        return List.copyOf(rows.values());
    }

    private void spread(UUID from, int generation) {
        if (generations.putIfAbsent(from, generation) != null) {
            return;
        }
        for (Tie tie : family.ties()) {
            UUID other = tie.across(from);
            if (other != null && tie.kind() != TieKind.CARER && tie.kind() != TieKind.OTHER) {
                int step = tie.kind() == TieKind.PARENT ? 1 : tie.kind() == TieKind.GRANDPARENT ? 2 : 0;
                spread(other, generation + (tie.one().equals(from) ? step : -step));
            }
        }
    }

    private void arrange(int generation, List<Someone> people, Function<Someone, Double> key) {
        var blocks = new ArrayList<List<Someone>>();
        var left = new ArrayList<>(people);
        while (!left.isEmpty()) {
            List<Someone> block = block(left.getFirst(), left);
            left.removeAll(block);
            blocks.add(block);
        }
        blocks.sort(Comparator.<List<Someone>>comparingDouble(
                        block -> block.stream().mapToDouble(key::apply).min().orElse(Double.MAX_VALUE))
                .thenComparing(block -> block.getFirst().person().birthDate()));
        double at = 0;
        for (List<Someone> block : blocks) {
            for (Someone someone : block) {
                order.put(someone.id(), at++);
            }
        }
        if (!blocks.isEmpty()) {
            rows.put(generation, blocks);
        }
    }

    /** Those who are or were a couple: who was on the left of the one with most ties, who is on the right. */
    private List<Someone> block(Someone first, List<Someone> row) {
        var members = new ArrayList<>(List.of(first));
        for (int i = 0; i < members.size(); i++) {
            List<UUID> couples = family.couples(members.get(i).id());
            row.stream()
                    .filter(someone -> couples.contains(someone.id()) && !members.contains(someone))
                    .forEach(members::add);
        }
        if (members.size() == 1) {
            return members;
        }
        Someone hub = members.stream()
                .max(Comparator.comparingInt(
                        someone -> family.couples(someone.id()).size()))
                .orElseThrow();
        if (members.size() == 2) {
            members.sort(Comparator.comparing(someone -> someone.person().sex()));
            return members;
        }
        var ordered = new ArrayList<Someone>();
        members.stream().filter(someone -> isEx(hub, someone)).forEach(ordered::add);
        ordered.add(hub);
        members.stream()
                .filter(someone -> !someone.id().equals(hub.id()) && !isEx(hub, someone))
                .forEach(ordered::add);
        return ordered;
    }

    private boolean isEx(Someone hub, Someone someone) {
        return family.between(hub.id(), someone.id())
                .filter(kind -> kind == TieKind.EX_SPOUSE)
                .isPresent();
    }

    private double ageAmongSiblings(Someone someone) {
        boolean one = someone.id().equals(family.asked())
                || family.siblings(family.asked()).contains(someone.id());
        return one ? someone.person().birthDate().toEpochDay() : Double.MAX_VALUE;
    }

    private double mean(Set<UUID> of) {
        return of.stream()
                .filter(order::containsKey)
                .mapToDouble(order::get)
                .average()
                .orElse(Double.MAX_VALUE);
    }
}
