package it.trama.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words on the screen: {@code messages/<module>_it.properties}, one file per module, keys prefixed by the module's name. */
public final class Texts {

    private static final Map<String, String> ALL = load();
    private static final List<String> MODULES = ALL.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .distinct()
            .sorted()
            .toList();

    private Texts() {}

    /** The text of a key; with arguments it is a {@link MessageFormat}. A missing key shows itself in brackets, and a test finds it. */
    public static String t(String key, Object... arguments) {
        String text = ALL.get(key);
        if (text == null) {
            return "[" + key + "]";
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text.replace("'", "''"), Locale.ITALY).format(arguments);
    }

    /** Whether a text exists for the key. */
    public static boolean has(String key) {
        return ALL.containsKey(key);
    }

    /** The text {@code <module>.<rest>} of whichever module has it: for codes that each module writes and names itself. */
    public static Optional<String> ofAnyModule(String rest) {
        return MODULES.stream()
                .map(module -> ALL.get(module + "." + rest))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Map<String, String> load() {
        var texts = new HashMap<String, String>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_it.properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
