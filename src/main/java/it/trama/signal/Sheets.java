package it.trama.signal;

import it.trama.kernel.NotFound;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The sheets of {@code resources/signals} and the rules of {@code resources/signal-rules}, read and checked at the start. */
@Component
public class Sheets {

    private final TreeMap<String, TreeMap<Integer, Sheet>> byCode = new TreeMap<>();
    private final Rules rules;

    Sheets() {
        DefinitionFiles.read("signals", Sheet.class, Sheet::problems)
                .forEach(sheet -> byCode.computeIfAbsent(sheet.code(), _ -> new TreeMap<>())
                        .put(sheet.version(), sheet));
        rules = DefinitionFiles.read("signal-rules", Rules.class, Rules::problems).stream()
                .max(java.util.Comparator.comparingInt(Rules::version))
                .orElseThrow(() -> new StartRefused("Mancano le regole delle segnalazioni."));
    }

    public Rules rules() {
        return rules;
    }

    /** Of each kind of antenna the newest. */
    public List<Sheet> newest() {
        return byCode.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .toList();
    }

    public Sheet newest(String code) {
        return versions(code).lastEntry().getValue();
    }

    /** As it was when something was written on it. */
    public Sheet of(String code, int version) {
        Sheet sheet = versions(code).get(version);
        if (sheet == null) {
            throw new NotFound();
        }
        return sheet;
    }

    private NavigableMap<Integer, Sheet> versions(String code) {
        NavigableMap<Integer, Sheet> versions = byCode.get(code);
        if (versions == null) {
            throw new NotFound();
        }
        return versions;
    }
}
