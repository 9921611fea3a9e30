package it.trama.assessment.sheet;

import it.trama.kernel.NotFound;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.definition.DefinitionFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All instruments in all their versions. A new sheet uses the newest; an old one is read with the version it was filled in with. */
@Component
class Instruments {

    private final Map<String, TreeMap<Integer, Instrument>> all = new TreeMap<>();

    Instruments() {
        for (Instrument instrument : DefinitionFiles.read("instruments", Instrument.class, InstrumentProblems::of)) {
            Instrument same =
                    all.computeIfAbsent(instrument.code(), _ -> new TreeMap<>()).put(instrument.version(), instrument);
            if (same != null) {
                throw new StartRefused("Lo strumento %s ha due definizioni con la versione %d."
                        .formatted(instrument.code(), instrument.version()));
            }
        }
    }

    /** The newest of each, those with levels first: where the person stands comes before what to start from. */
    List<Instrument> current() {
        var newest = new ArrayList<Instrument>();
        all.values().forEach(versions -> newest.add(versions.lastEntry().getValue()));
        newest.sort(java.util.Comparator.comparing((Instrument i) -> i.scoring().drawing())
                .thenComparing(Instrument::title));
        return newest;
    }

    Instrument current(String code) {
        var versions = all.get(code);
        if (versions == null) {
            throw new NotFound();
        }
        return versions.lastEntry().getValue();
    }

    Instrument version(String code, int version) {
        Instrument instrument = all.getOrDefault(code, new TreeMap<>()).get(version);
        if (instrument == null) {
            throw new IllegalStateException(
                    "instrument %s version %d is stored but not defined".formatted(code, version));
        }
        return instrument;
    }
}
