package it.trama.assessment.drawing;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Scored;
import it.trama.assessment.Scoring;
import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where someone stands on the line of bands, one row for each assessment, the newest on top and large. */
final class ContinuumDrawing {

    record Point(LocalDate day, BigDecimal score, String level) {

        static Optional<Point> of(Scored sheet) {
            BigDecimal score = sheet.scores().of(sheet.instrument().scoring().main());
            String level = sheet.scores().level();
            return score == null
                    ? Optional.empty()
                    : Optional.of(new Point(sheet.day(), score, level == null ? "" : level));
        }
    }

    private static final List<String> ZONES = List.of("#eef4fb", "#d5e4f5", "#b4cdea", "#93b6de");
    private static final int LEFT = 92;
    private static final int WIDTH = 640;
    private static final int HEAD = 34;
    private static final int ROW = 34;

    private final List<Instrument.Band> levels;
    private final double least;
    private final double most;

    ContinuumDrawing(Instrument instrument) {
        Instrument.Score main = instrument.main().orElseThrow();
        var scoring = new Scoring(instrument);
        this.levels = main.bands();
        this.least = scoring.least(main).doubleValue();
        this.most = scoring.most(main).doubleValue();
    }

    /** @param points newest first, at least one */
    String of(String id, List<Point> points) {
        Point newest = points.getFirst();
        int height = HEAD + ROW * points.size() + 6;
        var svg = new Svg(
                id,
                WIDTH,
                height,
                t("assessment.continuum.title", title(newest), Formats.longDate(newest.day())),
                points.stream().map(this::words).collect(Collectors.joining("; ")));
        zones(svg, height);
        for (int i = 0; i + 1 < points.size(); i++) {
            svg.put(
                    "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='#5b6f82' stroke-width='2'/>",
                    x(points.get(i)), y(i), x(points.get(i + 1)), y(i + 1));
        }
        for (int i = 0; i < points.size(); i++) {
            point(svg, points.get(i), i);
        }
        return svg.done();
    }

    private void zones(Svg svg, int height) {
        List<Instrument.Band> bands = levels;
        for (int i = 0; i < bands.size(); i++) {
            double from = x(bands.get(i).from().doubleValue());
            double to = i + 1 < bands.size() ? x(bands.get(i + 1).from().doubleValue()) : WIDTH - 4.0;
            String colour = ZONES.get(Math.min(i, ZONES.size() - 1));
            svg.put("<rect x='%s' y='26' width='%s' height='%s' fill='%s'/>", from, to - from, height - 26, colour);
            svg.put(
                    "<text x='%s' y='16' text-anchor='middle' font-size='13' font-weight='600' fill='#17324d'>%s</text>",
                    (from + to) / 2, bands.get(i).title());
        }
    }

    private void point(Svg svg, Point point, int row) {
        boolean newest = row == 0;
        boolean right = x(point) < WIDTH - 60;
        svg.put("<text x='0' y='%s' font-size='13' fill='#17324d'>%s</text>", y(row) + 4, Formats.date(point.day()));
        svg.put(
                "<circle cx='%s' cy='%s' r='%s' fill='%s' stroke='#003f80' stroke-width='2'/>",
                x(point), y(row), newest ? 8 : 5, newest ? "#003f80" : "#ffffff");
        svg.put(
                "<text x='%s' y='%s' text-anchor='%s' font-size='14' font-weight='%s' fill='#17324d'>%s</text>",
                x(point) + (right ? 13 : -13),
                y(row) + 5,
                right ? "start" : "end",
                newest ? 700 : 400,
                Formats.quantity(point.score()));
    }

    private double x(Point point) {
        return x(point.score().doubleValue());
    }

    private double x(double score) {
        return LEFT + (score - least) / (most - least) * (WIDTH - LEFT - 16);
    }

    private static double y(int row) {
        return HEAD + ROW * row + ROW / 2.0 - 4;
    }

    private String title(Point point) {
        return levels.stream()
                .filter(band -> band.level().equals(point.level()))
                .findFirst()
                .map(Instrument.Band::title)
                .orElse(point.level());
    }

    private String words(Point point) {
        return t(
                "assessment.continuum.point",
                Formats.longDate(point.day()),
                title(point),
                Formats.quantity(point.score()),
                Svg.number(most));
    }
}
