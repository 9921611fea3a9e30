package it.trama.project.budget;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import it.trama.project.BudgetChannel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a budget is made of, by source: one bar for money, one for what is valued without money, each with its own whole. */
final class SourceDrawing {

    private static final int WIDTH = 640;
    private static final int BAR = 40;

    private SourceDrawing() {}

    static List<BudgetPage.Drawing> of(BudgetTable table) {
        List<Part> money =
                table.parts().stream().filter(p -> p.nature() != Nature.VALUED).toList();
        return List.of(drawing("money", bySource(money)), drawing("valued", bySource(table.of(Nature.VALUED)))).stream()
                .filter(d -> !d.rows().isEmpty())
                .toList();
    }

    static String name(Part part) {
        BudgetChannel channel = part.about().channel();
        String source = t("project.source." + part.about().source());
        return channel == null ? source : t("project.budget.sourceOf", source, t("project.channel." + channel));
    }

    private static Map<String, Money> bySource(List<Part> parts) {
        Map<String, Money> sums = parts.stream()
                .collect(Collectors.toMap(SourceDrawing::name, p -> p.amounts().planned(), Money::plus));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Money>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Money::plus, LinkedHashMap::new));
    }

    private static BudgetPage.Drawing drawing(String id, Map<String, Money> sums) {
        Money total = Part.sum(Map.of());
        for (Money amount : sums.values()) {
            total = total.plus(amount);
        }
        String title = t("project.budget.drawing." + id, Formats.euro(total));
        var rows = new java.util.ArrayList<BudgetPage.Share>();
        for (var e : sums.entrySet()) {
            rows.add(new BudgetPage.Share(
                    e.getKey(), Formats.euro(e.getValue()), Formats.percent(share(e.getValue(), total))));
        }
        return new BudgetPage.Drawing(title, bar("budget-" + id, title, sums, total), rows, Formats.euro(total));
    }

    private static double share(Money part, Money total) {
        return total.isZero() ? 0 : part.amount().doubleValue() / total.amount().doubleValue();
    }

    /** Each part carries its number: the table below says whose it is, so grey and colour-blind readers lose nothing. */
    private static String bar(String id, String title, Map<String, Money> sums, Money total) {
        String said = sums.entrySet().stream()
                .map(e -> e.getKey() + " " + Formats.euro(e.getValue()))
                .collect(Collectors.joining("; "));
        var svg = new Svg(id, WIDTH, BAR + 8, title, said);
        double x = 0;
        int row = 0;
        for (Money amount : sums.values()) {
            double width = share(amount, total) * WIDTH;
            int colour = row % Svg.PALETTE.size();
            svg.put(
                    "<rect x='%s' y='4' width='%s' height='%s' fill='%s' stroke='#ffffff' stroke-width='2'/>",
                    x, width, BAR, Svg.PALETTE.get(colour));
            if (width > 20) {
                boolean dark = colour == 0 || colour == 4 || colour == 5;
                svg.put(
                        "<text x='%s' y='29' text-anchor='middle' font-size='14' font-weight='600' fill='%s'>%s</text>",
                        x + width / 2, dark ? "#ffffff" : "#17324d", row + 1);
            }
            x += width;
            row++;
        }
        return svg.done();
    }
}
