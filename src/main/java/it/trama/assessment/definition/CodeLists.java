package it.trama.assessment.definition;

import it.trama.assessment.definition.CodeRows.Code;
import it.trama.platform.cli.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Codes by look-up: the list that was loaded, or else the short one that Trama ships with labels of its own. Any code of the right form may be
 * typed, in the list or not.
 */
@Component
class CodeLists {

    static final List<String> NAMES = List.of("ICD10", "ICF");
    private static final int MOST = 30;

    private final CodeRows loaded;
    private final Map<String, List<Code>> shipped = new LinkedHashMap<>();

    CodeLists(CodeRows loaded) {
        this.loaded = loaded;
        NAMES.forEach(list -> shipped.put(list, read(list)));
    }

    private static List<Code> read(String list) {
        try {
            String text = new ClassPathResource("instruments/codes/%s.csv".formatted(list.toLowerCase(Locale.ROOT)))
                    .getContentAsString(StandardCharsets.UTF_8);
            var codes = new ArrayList<Code>();
            text.lines().filter(line -> line.contains(";")).forEach(line -> {
                int at = line.indexOf(';');
                codes.add(new Code(line.substring(0, at), line.substring(at + 1)));
            });
            return List.copyOf(codes);
        } catch (IOException e) {
            throw new StartRefused("L'elenco di codici %s non si può leggere: %s".formatted(list, e.getMessage()));
        }
    }

    List<Code> search(String list, String words) {
        if (!NAMES.contains(list)) {
            return List.of();
        }
        List<Code> found = loaded.search(list, words, MOST);
        return found.isEmpty() && loaded.count(list) == 0 ? inShipped(list, words) : found;
    }

    private List<Code> inShipped(String list, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return shipped.getOrDefault(list, List.of()).stream()
                .filter(code -> code.code().toLowerCase(Locale.ROOT).startsWith(wanted)
                        || code.title().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList();
    }

    /** How many codes are in use, and whether they were loaded. */
    InstrumentsPage.Codes state(String list) {
        long count = loaded.count(list);
        return new InstrumentsPage.Codes(
                list, count > 0 ? count : shipped.getOrDefault(list, List.of()).size(), count > 0);
    }
}
