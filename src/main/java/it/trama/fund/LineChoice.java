package it.trama.fund;

import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lines among which one is chosen to commit money, for the template {@code fund/linechoice}: what is left stands in the label, what binds each fund
 * below.
 */
public record LineChoice(List<Option> options, List<Bound> bound) {

    /** What binds the lines of a fund. */
    public record Bound(String fund, List<String> rules) {}

    public LineChoice {
        options = List.copyOf(options);
        bound = List.copyOf(bound);
    }

    /** @param label says what is left of the line too */
    public static LineChoice of(List<OpenLine> lines, Function<OpenLine, String> label) {
        var options = new ArrayList<Option>();
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (OpenLine line : lines) {
            options.add(new Option(line.id().toString(), label.apply(line)));
            if (!line.binds().isEmpty()) {
                rules.put(line.fund(), line.binds());
            }
        }
        return new LineChoice(
                options,
                rules.entrySet().stream()
                        .map(fund -> new Bound(fund.getKey(), fund.getValue()))
                        .toList());
    }
}
