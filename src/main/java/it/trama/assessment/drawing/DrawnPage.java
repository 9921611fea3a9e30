package it.trama.assessment.drawing;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.ScoreSheet;
import it.trama.assessment.Scored;
import it.trama.assessment.Scoring;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of one instrument drawn: the finding in words, the drawings, and the tables that say the same.
 *
 * @param meaning what the level means, empty where there is none
 */
public record DrawnPage(String result, String meaning, List<String> drawings, Dots dots, History history) {

    /** @param series with the mark that the drawing uses for it; no rows: there is nothing by axis */
    public record Dots(List<Marked> series, List<DotRow> rows) {}

    public record Marked(String title, String mark) {}

    public record DotRow(String axis, List<@Nullable BigDecimal> values, String scale, String svg) {}

    /** Scores that have no axis, over time; empty with fewer than two dates. */
    public record History(List<String> scores, List<HistoryRow> rows) {}

    public record HistoryRow(LocalDate day, List<@Nullable BigDecimal> values) {}

    private static final int MOST = 6;
    private static final History NO_HISTORY = new History(List.of(), List.of());
    private static final Dots NO_DOTS = new Dots(List.of(), List.of());

    /** @param sheets newest first, at least one; six at most are drawn */
    public static DrawnPage of(String id, List<Scored> sheets) {
        List<Scored> drawn = sheets.stream().limit(MOST).toList();
        Scored newest = drawn.getFirst();
        Instrument instrument = newest.instrument();
        String result = result(newest);
        return switch (instrument.scoring().drawing()) {
            case NONE -> new DrawnPage(result, meaning(newest), List.of(), NO_DOTS, NO_HISTORY);
            case CONTINUUM -> new DrawnPage(result, meaning(newest), continuum(id, drawn), NO_DOTS, NO_HISTORY);
            case VIEWPOINTS -> viewpoints(id, drawn, result);
        };
    }

    private static List<String> continuum(String id, List<Scored> sheets) {
        var points = sheets.stream()
                .flatMap(sheet -> ContinuumDrawing.Point.of(sheet).stream())
                .toList();
        return points.isEmpty()
                ? List.of()
                : List.of(new ContinuumDrawing(sheets.getFirst().instrument()).of(id, points));
    }

    private static DrawnPage viewpoints(String id, List<Scored> sheets, String result) {
        Scored newest = sheets.getFirst();
        if (newest.scores().domains().isEmpty()) {
            return new DrawnPage(result, "", List.of(), NO_DOTS, NO_HISTORY);
        }
        var drawing = new ViewpointDrawing(newest);
        var lines = new LineDrawing(sheets);
        return new DrawnPage(
                result,
                meaning(newest),
                Stream.concat(Stream.of(drawing.radar(id)), lines.drawn(id + "-time").stream())
                        .toList(),
                new Dots(drawing.series(), drawing.rows()),
                lines.history());
    }

    private static String meaning(Scored sheet) {
        return sheet.instrument()
                .main()
                .flatMap(main -> Scoring.band(main, sheet.scores().of(main.code())))
                .map(Instrument.Band::meaning)
                .orElse("");
    }

    /** "Vulnerabilità (9 su 24)", or each score that stands outside the drawing. */
    public static String result(Scored sheet) {
        return sheet.instrument().scoring().scores().stream()
                .filter(score -> score.place().axis().isEmpty())
                .flatMap(score -> words(sheet, score))
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> words(Scored sheet, Instrument.Score score) {
        ScoreSheet scores = sheet.scores();
        BigDecimal value = scores.of(score.code());
        if (value == null) {
            return Stream.empty();
        }
        String number = t(
                "assessment.score.of",
                Formats.quantity(value),
                Formats.quantity(new Scoring(sheet.instrument()).most(score)));
        boolean alone = score.code().equals(sheet.instrument().scoring().main());
        return Stream.of(Scoring.band(score, value)
                .map(band -> alone
                        ? band.title() + " (" + number + ")"
                        : score.title() + ": " + band.title() + " (" + number + ")")
                .orElse(score.title() + " " + number));
    }
}
