package it.trama.demo.history;

import it.trama.casefile.CasefileBulk.NewNote;
import it.trama.demo.Case;
import it.trama.demo.population.Draw;
import it.trama.demo.population.Weighted;
import it.trama.kernel.Compartment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Notes composed of three sentences: how the meeting was, what was seen or told, what was agreed. */
final class Diary {

    private static final List<String> KINDS = List.of("INTERVIEW", "PHONE", "HOME_VISIT", "MEETING", "NOTE");
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final Draw draw;
    private final LocalDate today;
    private final Map<String, List<String>> sentences = sentences();
    private final Weighted<String> kinds =
            Weighted.of(KINDS, kind -> List.of(40, 30, 15, 10, 5).get(KINDS.indexOf(kind)));

    Diary(Draw draw, LocalDate today) {
        this.draw = draw;
        this.today = today;
    }

    Stream<NewNote> of(Case record) {
        var last = record.last();
        var end = last.valid().to() == null ? today : last.valid().to();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(record.openedOn(), end));
        return IntStream.range(0, draw.between(FEWEST, MOST))
                .map(i -> i == 0 ? 0 : draw.between(0, Math.max(0, days - 1)))
                .sorted()
                .mapToObj(day -> note(record, record.openedOn().plusDays(day), last));
    }

    private NewNote note(Case record, LocalDate day, Case.Stay stay) {
        String kind = draw.of(kinds);
        String text = any("1|" + kind) + " " + any("2|" + stay.area()) + " " + any("3|" + stay.area());
        return new NewNote(
                record.record(),
                Compartment.ORDINARY,
                day,
                kind,
                text,
                stay.worker().user());
    }

    private String any(String part) {
        return draw.any(Objects.requireNonNull(sentences.get(part), part));
    }

    /** Lines of {@code part|kind or area|sentence}; the area ANY counts for each. */
    private static Map<String, List<String>> sentences() {
        var file = Objects.requireNonNull(Diary.class.getResourceAsStream("/demo/diary.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split("\\|", 3))
                    .flatMap(cells -> (cells[1].equals("ANY")
                                    ? Stream.of("FAMILY_MINORS", "DISABILITY", "ADULTS", "ELDERLY")
                                    : Stream.of(cells[1]))
                            .map(area -> Map.entry(cells[0] + "|" + area, cells[2])))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
