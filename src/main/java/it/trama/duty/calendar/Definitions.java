package it.trama.duty.calendar;

import it.trama.duty.calendar.Definition.Occurrence;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** The recurring obligations, read and checked when Trama starts. */
@Component
class Definitions {

    private final List<Definition> all = read("duties");

    static List<Definition> read(String folder) {
        List<Definition> read = DefinitionFiles.read(folder, Definition.class, Definition::problems);
        var codes = new HashSet<String>();
        read.stream()
                .filter(definition -> !codes.add(definition.code()))
                .findFirst()
                .ifPresent(twice -> {
                    throw new StartRefused(
                            "Due definizioni di %s hanno il codice «%s».".formatted(folder, twice.code()));
                });
        return read;
    }

    List<Definition> all() {
        return all;
    }

    List<Definition> ofEachCase() {
        return all.stream().filter(Definition::isOfEachCase).toList();
    }

    /** From the first year to the one asked for. */
    List<Occurrence> until(int year) {
        return all.stream().flatMap(definition -> definition.until(year)).toList();
    }
}
