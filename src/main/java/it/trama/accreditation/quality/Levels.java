package it.trama.accreditation.quality;

import it.trama.platform.definition.DefinitionFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The levels that a body may ask for, and how long one lasts; the newest version counts. */
@Component
class Levels {

    record Definition(int version, String title, int months, List<Level> levels) {}

    record Level(String code, String title, List<String> indicators) {}

    private final Definition definition = DefinitionFiles.read("quality", Definition.class, Levels::problems).stream()
            .max(Comparator.comparingInt(Definition::version))
            .orElseThrow();

    Definition get() {
        return definition;
    }

    String title(String code) {
        return definition.levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .map(Level::title)
                .orElse(code);
    }

    static List<String> problems(Definition definition) {
        var found = new ArrayList<String>();
        if (definition.months() < 1 || definition.levels().isEmpty()) {
            found.add("mancano i livelli o la loro durata");
        }
        definition.levels().stream()
                .filter(level -> level.indicators().isEmpty())
                .forEach(level -> found.add("il livello «%s» non ha indicatori".formatted(level.code())));
        return List.copyOf(found);
    }
}
