package it.trama.fund;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The code of a fund that is known by its name only. */
public final class FundCode {

    private static final List<String> TAKEN =
            List.of("linee", "impegni", "movimenti", "vincoli", "autorizzazioni", "importa", "riparti", "documenti");

    private FundCode() {}

    /** The name as an address can hold it, never one that means something else there; empty when nothing of it is left. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return TAKEN.contains(plain) ? "fondo_" + plain : plain;
    }
}
