package it.trama.project.version;

import static it.trama.platform.web.Texts.t;

import it.trama.project.document.SheetPage;
import it.trama.project.document.SheetPage.Said;
import it.trama.project.version.ComparisonPage.Pair;
import it.trama.project.version.ComparisonPage.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two editions side by side, part by part: what is new, gone, changed, the same. */
record Comparison(SheetPage before, SheetPage after) {

    List<Part> parts() {
        return List.of(
                new Part(t("project.part.frame"), pairs(frame(before), frame(after))),
                new Part(t("project.part.story"), pairs(said(before.story()), said(after.story()))),
                new Part(t("project.goals"), pairs(goals(before), goals(after))),
                new Part(t("project.supports"), pairs(supports(before), supports(after))),
                new Part(t("project.budget"), pairs(budget(before), budget(after))),
                new Part(t("project.undertakings"), pairs(promises(before), promises(after))),
                new Part(t("project.agreed"), pairs(said(before.agreed()), said(after.agreed()))));
    }

    private static List<Pair> pairs(Map<String, String> before, Map<String, String> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        var pairs = new ArrayList<Pair>();
        for (String key : keys) {
            String was = before.getOrDefault(key, "");
            String is = after.getOrDefault(key, "");
            String change = was.equals(is) ? "SAME" : was.isEmpty() ? "NEW" : is.isEmpty() ? "GONE" : "CHANGED";
            pairs.add(new Pair(key, was, is, change));
        }
        return pairs;
    }

    private static Map<String, String> frame(SheetPage sheet) {
        var frame = new LinkedHashMap<String, String>();
        frame.put(t("project.title"), sheet.heading().title());
        frame.put(t("project.period.label"), sheet.heading().period());
        frame.put(t("project.total"), sheet.budget().total());
        return frame;
    }

    private static Map<String, String> said(List<Said> all) {
        return mapped(all, Said::label, Said::text);
    }

    private static Map<String, String> promises(SheetPage sheet) {
        return mapped(sheet.promises(), Said::label, Said::text);
    }

    private static Map<String, String> goals(SheetPage sheet) {
        return mapped(
                sheet.goals(),
                SheetPage.Goal::title,
                goal -> lines(goal.area().isEmpty() ? "-" : goal.area(), goal.facts()));
    }

    private static Map<String, String> supports(SheetPage sheet) {
        return mapped(
                sheet.supports(),
                SheetPage.Support::title,
                support -> lines(support.category() + ", " + support.by() + "; " + support.goals(), support.how()));
    }

    private static String lines(String first, List<Said> more) {
        return first
                + more.stream()
                        .map(said -> "\n" + said.label() + ": " + said.text())
                        .collect(Collectors.joining());
    }

    private static Map<String, String> budget(SheetPage sheet) {
        return mapped(
                sheet.budget().rows(),
                row -> row.support() + ": " + row.description() + " (" + row.source() + ")",
                row -> row.quantity() + " x " + row.unitValue() + " = " + row.amount());
    }

    /** Two of the same name are told one after the other. */
    private static <T> Map<String, String> mapped(List<T> all, Function<T, String> key, Function<T, String> value) {
        return all.stream().collect(Collectors.toMap(key, value, (a, b) -> a + "\n" + b, LinkedHashMap::new));
    }
}
