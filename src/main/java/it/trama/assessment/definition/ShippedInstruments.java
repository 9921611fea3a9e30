package it.trama.assessment.definition;

import it.trama.assessment.Instrument;
import it.trama.kernel.Result;
import it.trama.platform.cli.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The definitions of {@code resources/instruments}: a wrong one refuses the start, with its file and all that is wrong with it. */
@Component
class ShippedInstruments {

    private final List<Instrument> all = new ArrayList<>();

    ShippedInstruments() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:instruments/*.json")) {
                all.add(read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new StartRefused("Le definizioni degli strumenti non si possono leggere: " + e.getMessage());
        }
    }

    static Instrument read(String name, String text) {
        return switch (DefinitionReader.read(text)) {
            case Result.Done<Instrument, List<String>>(Instrument instrument) -> {
                String wanted = "%s.v%d.json".formatted(instrument.code(), instrument.version());
                if (!wanted.equals(name)) {
                    throw new StartRefused("La definizione instruments/%s deve chiamarsi %s.".formatted(name, wanted));
                }
                yield instrument;
            }
            case Result.Refused<Instrument, List<String>>(List<String> problems) ->
                throw new StartRefused(
                        "La definizione instruments/%s non è valida: %s.".formatted(name, String.join("; ", problems)));
        };
    }

    List<Instrument> all() {
        return List.copyOf(all);
    }
}
