package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores by axis and series: a radar to see the shape, and rows of dots to read the values. */
final class ViewpointDrawing {

    /** One axis with the value of each series, in the order of the definition. */
    record Row(String axis, List<BigDecimal> values, String dots) {}

    private static final double RADIUS = 120;
    private static final double CENTRE_X = 200;
    private static final double CENTRE_Y = 160;
    private static final int DOTS_WIDTH = 220;

    private final Instrument instrument;
    private final ScoreSheet scores;
    private final double least;
    private final double most;

    ViewpointDrawing(Instrument instrument, ScoreSheet scores) {
        this.instrument = instrument;
        this.scores = scores;
        Instrument.Score main = InstrumentProblems.main(instrument);
        this.least = instrument.least(main).doubleValue();
        this.most = instrument.most(main).doubleValue();
    }

    List<Row> rows() {
        return instrument.scoring().axes().stream()
                .map(axis -> {
                    List<BigDecimal> values = instrument.scoring().series().stream()
                            .map(series -> value(axis, series))
                            .toList();
                    return new Row(axis.title(), values, dots(values));
                })
                .toList();
    }

    String radar(String id) {
        var svg = new Svg(id, 400, 290, title(), words());
        grid(svg);
        List<Instrument.Named> series = instrument.scoring().series();
        for (int i = 0; i < series.size(); i++) {
            shape(svg, series.get(i), i);
        }
        return svg.done();
    }

    private void grid(Svg svg) {
        int axes = instrument.scoring().axes().size();
        for (double level = least; level <= most; level++) {
            double at = level;
            svg.shape(
                    "polygon", "points", points(IntStream.range(0, axes).mapToDouble(_ -> at).toArray()), "fill", "none",
                    "stroke", Svg.LINE, "stroke-width", 1);
        }
        for (int i = 0; i < axes; i++) {
            svg.shape(
                    "line", "x1", CENTRE_X, "y1", CENTRE_Y, "x2", x(i, most), "y2", y(i, most), "stroke", Svg.LINE,
                    "stroke-width", 1);
            String anchor = i == 0 ? "middle" : x(i, most) > CENTRE_X ? "start" : "end";
            boolean below = y(i, most) > CENTRE_Y;
            svg.text(
                    i == 0 ? CENTRE_X : x(i, most) + (anchor.equals("start") ? -30 : 30), y(i, most) + (below ? 24 : -12),
                    anchor, instrument.scoring().axes().get(i).title(), "font-size", 14, "font-weight", 600, "fill",
                    Svg.INK);
        }
        svg.text(CENTRE_X + 5, y(0, most) + 12, "start", Svg.number(most), "font-size", 11, "fill", Svg.GREY);
    }

    private void shape(Svg svg, Instrument.Named series, int index) {
        double[] values = instrument.scoring().axes().stream()
                .mapToDouble(axis -> value(axis, series).doubleValue())
                .toArray();
        String colour = colour(index);
        svg.shape(
                "polygon", "points", points(values), "fill", colour, "fill-opacity", index == 0 ? 0.22 : 0.12, "stroke",
                colour, "stroke-width", 3, "stroke-dasharray", index == 0 ? "none" : "6 4");
        for (int i = 0; i < values.length; i++) {
            svg.shape(
                    "circle", "cx", x(i, values[i]), "cy", y(i, values[i]), "r", 5, "fill", index == 0 ? colour : "#fff",
                    "stroke", colour, "stroke-width", 2.5);
        }
    }

    private String dots(List<BigDecimal> values) {
        var svg = Svg.decoration(DOTS_WIDTH, 22);
        svg.shape("line", "x1", 10, "y1", 11, "x2", DOTS_WIDTH - 10, "y2", 11, "stroke", Svg.LINE, "stroke-width", 2);
        for (double level = least; level <= most; level++) {
            svg.shape("line", "x1", dot(level), "y1", 7, "x2", dot(level), "y2", 15, "stroke", Svg.LINE, "stroke-width", 1);
        }
        for (int i = values.size() - 1; i >= 0; i--) {
            svg.shape(
                    "circle", "cx", dot(values.get(i).doubleValue()), "cy", 11, "r", 6, "fill", i == 0 ? colour(i) : "#fff",
                    "stroke", colour(i), "stroke-width", 3);
        }
        return svg.done();
    }

    private double dot(double value) {
        return 10 + (value - least) / (most - least) * (DOTS_WIDTH - 20);
    }

    /** Dark blue for what helps, a warm and lighter one for what stops; the second is drawn hollow and dashed too. */
    static String colour(int index) {
        return index == 0 ? Svg.PALETTE.getFirst() : "#b35c00";
    }

    private String points(double[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Svg.number(x(i, values[i])) + "," + Svg.number(y(i, values[i])))
                .collect(Collectors.joining(" "));
    }

    /** The centre is a little below the least value, so that the least is still seen. */
    private double reach(double value) {
        return RADIUS * (value - least + 0.5) / (most - least + 0.5);
    }

    private double x(int axis, double value) {
        return CENTRE_X + reach(value) * Math.sin(angle(axis));
    }

    private double y(int axis, double value) {
        return CENTRE_Y - reach(value) * Math.cos(angle(axis));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / instrument.scoring().axes().size();
    }

    private BigDecimal value(Instrument.Named axis, Instrument.Named series) {
        return instrument.scoring().scores().stream()
                .filter(s -> s.axis().equals(axis.code()) && s.series().equals(series.code()))
                .findFirst()
                .map(s -> scores.of(s.code()))
                .orElseThrow();
    }

    /** The finding: where the first series is highest and where the second is. */
    private String title() {
        List<Instrument.Named> series = instrument.scoring().series();
        return t("assessment.viewpoints.title", highest(series.getFirst()), highest(series.getLast()));
    }

    private String highest(Instrument.Named series) {
        return instrument.scoring().axes().stream()
                .max(java.util.Comparator.comparing(axis -> value(axis, series)))
                .orElseThrow()
                .title();
    }

    private String words() {
        return instrument.scoring().axes().stream()
                .map(axis -> axis.title() + ": "
                        + instrument.scoring().series().stream()
                                .map(s -> s.title() + " " + Formats.quantity(value(axis, s)))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
