package it.trama.casefile.need;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The problems that a need may be, area by area, as the file {@code casefile/needs.csv} lists them. */
final class Problems {

    private static final List<Problem> ALL = load();

    /** @param area code whose text is {@code casefile.need.area.CODE} */
    record Problem(String area, String code, String title) {

        String key() {
            return area + "." + code;
        }
    }

    private Problems() {}

    static Map<String, List<Problem>> byArea() {
        return ALL.stream().collect(Collectors.groupingBy(Problem::area, LinkedHashMap::new, Collectors.toList()));
    }

    static Optional<Problem> find(String key) {
        return ALL.stream().filter(problem -> problem.key().equals(key)).findFirst();
    }

    private static List<Problem> load() {
        var file = Objects.requireNonNull(Problems.class.getResourceAsStream("/casefile/needs.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", 3))
                    .map(cells -> new Problem(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
