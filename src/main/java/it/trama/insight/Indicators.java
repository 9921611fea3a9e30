package it.trama.insight;

import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The indicators of the district, in their newest version, read and checked at the start. */
@Component
public final class Indicators {

    private final List<IndicatorDefinition> newest;

    Indicators(PublishedFacts facts) {
        newest =
                newest(DefinitionFiles.read("indicators", IndicatorDefinition.class, new IndicatorProblems(facts)::of));
    }

    public List<IndicatorDefinition> all() {
        return newest;
    }

    public Optional<IndicatorDefinition> find(String code) {
        return newest.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private static List<IndicatorDefinition> newest(List<IndicatorDefinition> read) {
        var seen = new HashSet<String>();
        Map<String, IndicatorDefinition> newest = new HashMap<>();
        for (IndicatorDefinition one : read) {
            if (!seen.add(one.code() + " " + one.version())) {
                throw new StartRefused(
                        "La versione %d dell'indicatore «%s» c'è due volte tra le definizioni indicators."
                                .formatted(one.version(), one.code()));
            }
            newest.merge(one.code(), one, (a, b) -> a.version() > b.version() ? a : b);
        }
        return newest.values().stream()
                .sorted(Comparator.comparing(IndicatorDefinition::level)
                        .thenComparing(indicator -> indicator.words().name()))
                .toList();
    }
}
