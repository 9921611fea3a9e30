package it.trama.casefile.charge;

import it.trama.platform.web.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Why a period in charge ends, and in what situation it leaves the person: {@code casefile/closing.csv}, with the codes of the SINBA flow. */
final class ClosureList {

    static final List<Option> REASONS = load("REASON");
    static final List<Option> SITUATIONS = load("SITUATION");

    private ClosureList() {}

    static boolean has(List<Option> list, String code) {
        return list.stream().anyMatch(option -> option.value().equals(code));
    }

    private static List<Option> load(String kind) {
        var file = Objects.requireNonNull(ClosureList.class.getResourceAsStream("/casefile/closing.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(";", 4))
                    .filter(cells -> cells[0].equals(kind))
                    .map(cells -> new Option(cells[1], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
