package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Where someone stands on the line of bands, one row for each assessment, the newest on top and large. */
final class ContinuumDrawing {

    record Point(LocalDate day, BigDecimal score, String level) {}

    private static final List<String> ZONES = List.of("#eef4fb", "#d5e4f5", "#b4cdea", "#93b6de");
    private static final int LEFT = 92;
    private static final int WIDTH = 640;
    private static final int HEAD = 34;
    private static final int ROW = 34;

    private final Instrument instrument;
    private final double least;
    private final double most;

    ContinuumDrawing(Instrument instrument) {
        this.instrument = instrument;
        Instrument.Score main = InstrumentProblems.main(instrument);
        this.least = instrument.least(main).doubleValue();
        this.most = instrument.most(main).doubleValue();
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
            svg.shape(
                    "line",
                    "x1",
                    x(points.get(i).score().doubleValue()),
                    "y1",
                    y(i),
                    "x2",
                    x(points.get(i + 1).score().doubleValue()),
                    "y2",
                    y(i + 1),
                    "stroke",
                    Svg.GREY,
                    "stroke-width",
                    2);
        }
        for (int i = 0; i < points.size(); i++) {
            point(svg, points.get(i), i);
        }
        return svg.done();
    }

    private void zones(Svg svg, int height) {
        List<Instrument.Band> bands = instrument.scoring().bands();
        for (int i = 0; i < bands.size(); i++) {
            double from = x(bands.get(i).from().doubleValue());
            double to = i + 1 < bands.size() ? x(bands.get(i + 1).from().doubleValue()) : WIDTH - 4.0;
            svg.shape(
                    "rect", "x", from, "y", HEAD - 8, "width", to - from, "height", height - HEAD + 8, "fill",
                    ZONES.get(Math.min(i, ZONES.size() - 1)));
            svg.text(
                    (from + to) / 2, 16, "middle", bands.get(i).title(), "font-size", 13, "font-weight", 600, "fill",
                    Svg.INK);
        }
    }

    private void point(Svg svg, Point point, int row) {
        double x = x(point.score().doubleValue());
        boolean newest = row == 0;
        svg.text(0, y(row) + 4, "start", Formats.date(point.day()), "font-size", 13, "fill", Svg.INK);
        svg.shape(
                "circle", "cx", x, "cy", y(row), "r", newest ? 8 : 5, "fill", newest ? Svg.PALETTE.getFirst() : "#fff",
                "stroke", Svg.PALETTE.getFirst(), "stroke-width", 2);
        boolean right = x < WIDTH - 60.0;
        svg.text(
                right ? x + 13 : x - 13, y(row) + 5, right ? "start" : "end", Formats.quantity(point.score()), "font-size",
                14, "font-weight", newest ? 700 : 400, "fill", Svg.INK);
    }

    private double x(double score) {
        return LEFT + (score - least) / (most - least) * (WIDTH - LEFT - 16);
    }

    private static double y(int row) {
        return HEAD + ROW * row + ROW / 2.0 - 4;
    }

    private String title(Point point) {
        Instrument.Band band = instrument.band(point.level());
        return band == null ? point.level() : band.title();
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
