package it.trama.assessment.drawing;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Score;
import it.trama.assessment.Scored;
import it.trama.assessment.Scoring;
import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scores without an axis as lines over time, each over its whole range. */
final class LineDrawing {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 190;
    private static final int LEFT = 40;
    private static final int RIGHT = 500;
    private static final int TOP = 18;
    private static final int BOTTOM = 140;

    /** Oldest first. */
    private final List<Scored> sheets;

    private final List<Score> scores;
    private final Scoring scoring;

    LineDrawing(List<Scored> newestFirst) {
        sheets = newestFirst.reversed();
        Instrument instrument = newestFirst.getFirst().instrument();
        scoring = new Scoring(instrument);
        scores = instrument.scoring().scores().stream()
                .filter(score -> score.place().axis().isEmpty())
                .filter(score -> sheets.stream()
                                .filter(s -> s.scores().of(score.code()) != null)
                                .count()
                        > 1)
                .toList();
    }

    DrawnPage.History history() {
        return new DrawnPage.History(
                scores.stream().map(Score::title).toList(),
                scores.isEmpty()
                        ? List.of()
                        : sheets.stream()
                                .map(s -> new DrawnPage.HistoryRow(s.day(), values(s)))
                                .toList());
    }

    private List<@Nullable BigDecimal> values(Scored sheet) {
        var values = new ArrayList<@Nullable BigDecimal>();
        scores.forEach(score -> values.add(sheet.scores().of(score.code())));
        return values;
    }

    Optional<String> drawn(String id) {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        var svg = new Svg(id, WIDTH, HEIGHT + 20 * scores.size(), title(), words());
        for (double y : List.of((double) TOP, (double) BOTTOM)) {
            svg.put("<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='#d9e1ea'/>", LEFT, y, RIGHT, y);
        }
        Score first = scores.getFirst();
        small(svg, LEFT - 6.0, TOP + 4.0, "end", Formats.quantity(scoring.most(first)));
        small(svg, LEFT - 6.0, BOTTOM + 4.0, "end", Formats.quantity(scoring.least(first)));
        small(
                svg,
                x(sheets.getFirst().day()),
                BOTTOM + 22.0,
                "start",
                Formats.date(sheets.getFirst().day()));
        small(
                svg,
                x(sheets.getLast().day()),
                BOTTOM + 22.0,
                "end",
                Formats.date(sheets.getLast().day()));
        for (int i = 0; i < scores.size(); i++) {
            line(svg, i);
        }
        return Optional.of(svg.done());
    }

    private void line(Svg svg, int index) {
        Score score = scores.get(index);
        var points = sheets.stream()
                .filter(sheet -> sheet.scores().of(score.code()) != null)
                .map(sheet -> Svg.number(x(sheet.day())) + "," + Svg.number(y(score, sheet)))
                .collect(Collectors.joining(" "));
        svg.put(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='2.5' stroke-dasharray='%s'/>",
                points, Marks.colour(index), Marks.dash(index));
        sheets.stream()
                .filter(sheet -> sheet.scores().of(score.code()) != null)
                .forEach(sheet -> Marks.put(svg, index, x(sheet.day()), y(score, sheet), 4.5));
        double y = HEIGHT - 4 + 20.0 * index;
        Marks.put(svg, index, LEFT + 6.0, y, 4.5);
        svg.put("<text x='%s' y='%s' font-size='14' fill='#17324d'>%s</text>", LEFT + 20, y + 5, score.title());
    }

    private static void small(Svg svg, double x, double y, String anchor, String words) {
        svg.put("<text x='%s' y='%s' text-anchor='%s' font-size='12' fill='#455a6e'>%s</text>", x, y, anchor, words);
    }

    private double x(LocalDate day) {
        LocalDate from = sheets.getFirst().day();
        long all = Math.max(1, ChronoUnit.DAYS.between(from, sheets.getLast().day()));
        return LEFT + 8 + (RIGHT - LEFT - 16) * ChronoUnit.DAYS.between(from, day) / (double) all;
    }

    private double y(Score score, Scored sheet) {
        double least = scoring.least(score).doubleValue();
        double most = scoring.most(score).doubleValue();
        BigDecimal value = sheet.scores().of(score.code());
        double share = value == null || most <= least ? 0 : (value.doubleValue() - least) / (most - least);
        return BOTTOM - (BOTTOM - TOP) * Math.clamp(share, 0, 1);
    }

    private String title() {
        Score first = scores.getFirst();
        return t(
                "assessment.lines.title",
                first.title(),
                Formats.quantity(sheets.getFirst().scores().of(first.code())),
                Formats.quantity(sheets.getLast().scores().of(first.code())));
    }

    private String words() {
        return sheets.stream()
                .map(sheet -> Formats.longDate(sheet.day()) + ": "
                        + scores.stream()
                                .map(s -> s.title() + " "
                                        + Formats.quantity(sheet.scores().of(s.code())))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
