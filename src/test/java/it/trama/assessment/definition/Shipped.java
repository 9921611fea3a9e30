package it.trama.assessment.definition;

import it.trama.assessment.Instrument;
import it.trama.kernel.Result;
import java.util.List;

/** The shipped instruments and the reader of definitions, for tests that need no database. */
public final class Shipped {

    private static final List<Instrument> ALL = new ShippedInstruments().all();

    private Shipped() {}

    public static List<Instrument> all() {
        return ALL;
    }

    public static Instrument instrument(String code) {
        return ALL.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
    }

    public static Instrument read(String definition) {
        return switch (DefinitionReader.read(definition)) {
            case Result.Done<Instrument, List<String>>(Instrument instrument) -> instrument;
            case Result.Refused<Instrument, List<String>>(List<String> problems) ->
                throw new IllegalArgumentException(String.join("; ", problems));
        };
    }
}
