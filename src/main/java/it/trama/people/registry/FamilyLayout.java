package it.trama.people.registry;

import it.trama.people.registry.Family.Someone;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Where everybody stands: children under the middle of their parents, parents over the middle of their children, nobody on anybody. */
final class FamilyLayout {

    static final double CELL = 128;
    static final double ROW = 168;
    private static final double MARGIN = 16;
    private static final double TOP = 44;
    private static final int SWEEPS = 3;

    record Place(double x, double y) {}

    private final Family family;
    private final List<List<List<Someone>>> rows;
    private final Map<UUID, Double> xs = new HashMap<>();

    FamilyLayout(Family family) {
        this.family = family;
        this.rows = new FamilyRows(family).rows();
        for (List<List<Someone>> row : rows) {
            double at = 0;
            for (Someone someone : row.stream().flatMap(List::stream).toList()) {
                xs.put(someone.id(), at);
                at += CELL;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            rows.forEach(row -> place(row, s -> family.parents(s.id())));
            rows.reversed().forEach(row -> place(row, s -> family.children(s.id())));
        }
        double least = xs.values().stream().mapToDouble(x -> x).min().orElse(0);
        xs.replaceAll((_, x) -> x - least + MARGIN + CELL / 2);
    }

    Map<UUID, Place> places() {
        var places = new HashMap<UUID, Place>();
        for (int i = 0; i < rows.size(); i++) {
            double y = TOP + i * ROW;
            rows.get(i).stream()
                    .flatMap(List::stream)
                    .forEach(someone ->
                            places.put(someone.id(), new Place(Objects.requireNonNull(xs.get(someone.id())), y)));
        }
        return places;
    }

    int width() {
        return (int) Math.ceil(xs.values().stream().mapToDouble(x -> x).max().orElse(0) + CELL / 2 + MARGIN);
    }

    int height() {
        return (int) (TOP + rows.size() * ROW - 30);
    }

    /** Pushed to the right of who comes before, pushed to the left of who comes after; the middle of both keeps every distance. */
    private void place(List<List<Someone>> row, Function<Someone, Set<UUID>> relatives) {
        int n = row.size();
        double[] fromLeft = new double[n];
        double[] fromRight = new double[n];
        for (int i = 0; i < n; i++) {
            double wish = wish(row.get(i), relatives);
            fromLeft[i] = i == 0 ? wish : Math.max(wish, fromLeft[i - 1] + width(row.get(i - 1)));
        }
        for (int i = n - 1; i >= 0; i--) {
            double wish = wish(row.get(i), relatives);
            fromRight[i] = i == n - 1 ? wish : Math.min(wish, fromRight[i + 1] - width(row.get(i)));
        }
        for (int i = 0; i < n; i++) {
            double at = (fromLeft[i] + fromRight[i]) / 2;
            for (Someone someone : row.get(i)) {
                xs.put(someone.id(), at);
                at += CELL;
            }
        }
    }

    /** Where the first of the block would best stand. */
    private double wish(List<Someone> block, Function<Someone, Set<UUID>> relatives) {
        double sum = 0;
        int tied = 0;
        for (int i = 0; i < block.size(); i++) {
            Set<UUID> of = relatives.apply(block.get(i));
            if (!of.isEmpty()) {
                boolean shared = family.children(block.getFirst().id()).containsAll(of) && block.size() == 2;
                sum += mean(of) - (shared ? CELL / 2 : i * CELL);
                tied++;
            }
        }
        return tied == 0 ? Objects.requireNonNull(xs.get(block.getFirst().id())) : sum / tied;
    }

    private double mean(Collection<UUID> of) {
        return of.stream()
                .map(xs::get)
                .filter(Objects::nonNull)
                .mapToDouble(x -> x)
                .average()
                .orElse(0);
    }

    private static double width(List<Someone> block) {
        return block.size() * CELL;
    }
}
