package it.trama.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The order of the document: each item before what hangs under it. */
public final class PlanOrder {

    /** "§4.1.4" after "§4.1.2", "§4.10" after "§4.9". */
    public static final Comparator<String> SECTIONS = Comparator.comparing(PlanOrder::padded);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, List<PlanItem>> children;
    private final List<PlanItem> ordered = new ArrayList<>();

    private PlanOrder(List<PlanItem> items) {
        this.children = items.stream()
                .filter(item -> item.parentCode() != null)
                .collect(Collectors.groupingBy(item -> String.valueOf(item.parentCode())));
    }

    private static String padded(String section) {
        return NUMBER.matcher(section).replaceAll(number -> "%04d".formatted(Integer.parseInt(number.group())));
    }

    /** @param items by their places; of two beside each other the first stays first */
    public static List<PlanItem> of(List<PlanItem> items) {
        var order = new PlanOrder(items);
        items.stream().filter(item -> item.parentCode() == null).forEach(order::branch);
        return List.copyOf(order.ordered);
    }

    private void branch(PlanItem item) {
        ordered.add(item);
        children.getOrDefault(item.code(), List.of()).forEach(this::branch);
    }
}
