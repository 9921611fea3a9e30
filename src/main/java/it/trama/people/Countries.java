package it.trama.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Citizenships: Italian names of the countries by their ISO 3166 numeric code. */
public final class Countries {

    public static final String ITALY = "380";

    private static final Map<String, String> NAMES = load();

    /** A country to choose. */
    public record Country(String code, String name) {}

    private Countries() {}

    /** The code itself when nobody knows it. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    public static boolean exists(String code) {
        return NAMES.containsKey(code);
    }

    /** All by Italian name. */
    public static List<Country> all() {
        Collator italian = Collator.getInstance(Locale.ITALIAN);
        return NAMES.entrySet().stream()
                .map(entry -> new Country(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> italian.compare(one.name(), other.name()))
                .toList();
    }

    private static Map<String, String> load() {
        var codes = new Properties();
        try (var in = Countries.class.getResourceAsStream("/people/countries.properties")) {
            codes.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code,
                        code -> Locale.of("", codes.getProperty(code)).getDisplayCountry(Locale.ITALIAN)));
    }
}
