package it.trama.insight;

import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The indicators of the district, in their newest version: the files, read and checked at the start, and what the plan office added. */
@Component
public final class Indicators {

    private final List<IndicatorDefinition> files;
    private final IndicatorSource source;
    private final AtomicReference<List<IndicatorDefinition>> newest = new AtomicReference<>(List.of());

    Indicators(PublishedFacts facts, IndicatorSource source) {
        files = DefinitionFiles.read("indicators", IndicatorDefinition.class, new IndicatorProblems(facts)::of);
        this.source = source;
    }

    /** What was added is read once, and again when more is added. */
    public List<IndicatorDefinition> all() {
        List<IndicatorDefinition> known = newest.get();
        if (!known.isEmpty()) {
            return known;
        }
        List<IndicatorDefinition> read =
                newest(Stream.concat(files.stream(), source.added().stream()).toList());
        newest.set(read);
        return read;
    }

    /** To be called when what was added is committed. */
    public void changed() {
        newest.set(List.of());
    }

    public Optional<IndicatorDefinition> find(String code) {
        return all().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
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
