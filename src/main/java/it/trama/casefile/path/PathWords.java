package it.trama.casefile.path;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.charge.ClosingPage;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of a closure in words. */
final class PathWords {

    private PathWords() {}

    static String reason(String code) {
        return title(ClosingPage.REASONS, code);
    }

    /** @param packed situation, final note and what was left open, with bars between */
    static String closing(String packed) {
        String[] parts = packed.split("\\|", 3);
        return Stream.of(
                        title(ClosingPage.SITUATIONS, parts[0]),
                        parts[1],
                        parts[2].isEmpty() ? "" : t("casefile.path.left", parts[2]))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String title(List<Option> list, String code) {
        return list.stream()
                .filter(option -> option.value().equals(code))
                .findFirst()
                .map(Option::label)
                .orElse(code);
    }
}
