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
    private static final double CENTRE_Y = 155;
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
        List<Instrument.Named> axes = instrument.scoring().axes();
        for (double level = least; level <= most; level++) {
            double at = level;
            double[] ring = IntStream.range(0, axes.size()).mapToDouble(_ -> at).toArray();
            svg.put("<polygon points='%s' fill='none' stroke='#d9e1ea' stroke-width='1'/>", points(ring));
        }
        for (int i = 0; i < axes.size(); i++) {
            double x = x(i, most);
            double y = y(i, most);
            svg.put("<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='#d9e1ea'/>", CENTRE_X, CENTRE_Y, x, y);
            svg.put(
                    "<text x='%s' y='%s' text-anchor='middle' font-size='14' font-weight='600' fill='#17324d'>%s</text>",
                    x, y > CENTRE_Y ? y + 24 : y - 12, axes.get(i).title());
        }
        svg.put("<text x='%s' y='%s' font-size='11' fill='#5b6f82'>%s</text>", CENTRE_X + 5, y(0, most) + 12, most);
    }

    private void shape(Svg svg, Instrument.Named series, int index) {
        double[] values = instrument.scoring().axes().stream()
                .mapToDouble(axis -> value(axis, series).doubleValue())
                .toArray();
        boolean first = index == 0;
        svg.put(
                "<polygon points='%s' fill='%s' fill-opacity='%s' stroke='%s' stroke-width='3' stroke-dasharray='%s'/>",
                points(values), colour(index), first ? 0.22 : 0.1, colour(index), first ? "none" : "6 4");
        for (int i = 0; i < values.length; i++) {
            svg.put(
                    "<circle cx='%s' cy='%s' r='5' fill='%s' stroke='%s' stroke-width='2.5'/>",
                    x(i, values[i]), y(i, values[i]), first ? colour(index) : "#ffffff", colour(index));
        }
    }

    private String dots(List<BigDecimal> values) {
        var svg = Svg.decoration(DOTS_WIDTH, 22);
        svg.put("<line x1='10' y1='11' x2='%s' y2='11' stroke='#d9e1ea' stroke-width='2'/>", DOTS_WIDTH - 10);
        for (double level = least; level <= most; level++) {
            svg.put("<line x1='%s' y1='7' x2='%s' y2='15' stroke='#8296a9'/>", dot(level), dot(level));
        }
        for (int i = values.size() - 1; i >= 0; i--) {
            svg.put(
                    "<circle cx='%s' cy='11' r='%s' fill='%s' stroke='%s' stroke-width='3'/>",
                    dot(values.get(i).doubleValue()), i == 0 ? 5 : 8, i == 0 ? colour(i) : "#ffffff", colour(i));
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
