package it.trama.platform.definition;

import it.trama.platform.cli.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code resources/<folder>/*.json} strictly: an unknown, missing, empty or repeated field is an error, not a default. */
public final class DefinitionFiles {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DefinitionFiles() {}

    /**
     * @param problems what is wrong with one definition, in Italian; empty when nothing is
     * @throws StartRefused naming the file and each reason
     */
    public static <T> List<T> read(String folder, Class<T> type, Function<T, List<String>> problems) {
        var definitions = new ArrayList<T>();
        for (Resource file : files(folder)) {
            try (InputStream content = file.getInputStream()) {
                definitions.add(parse(folder + "/" + file.getFilename(), content, type, problems));
            } catch (IOException e) {
                throw new StartRefused("La definizione %s/%s non si può leggere: %s"
                        .formatted(folder, file.getFilename(), e.getMessage()));
            }
        }
        return List.copyOf(definitions);
    }

    /** One definition; what {@link #read} does with each file. */
    public static <T> T parse(String name, InputStream content, Class<T> type, Function<T, List<String>> problems) {
        try {
            T definition = STRICT.readValue(content, type);
            List<String> found = problems.apply(definition);
            if (!found.isEmpty()) {
                throw new StartRefused("La definizione %s non è valida: %s.".formatted(name, String.join("; ", found)));
            }
            return definition;
        } catch (JacksonException e) {
            throw new StartRefused(
                    "La definizione %s non si può leggere: %s".formatted(name, UnreadableDefinition.told(e)));
        }
    }

    /** One that somebody wrote on a page; null when it cannot be read, and then why is told. */
    public static <T> @Nullable T written(String text, Class<T> type, Consumer<String> problems) {
        try {
            return STRICT.readValue(text, type);
        } catch (JacksonException e) {
            problems.accept(UnreadableDefinition.told(e));
            return null;
        }
    }

    private static List<Resource> files(String folder) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.json");
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new StartRefused("Le definizioni %s non si possono leggere: %s".formatted(folder, e.getMessage()));
        }
    }
}
