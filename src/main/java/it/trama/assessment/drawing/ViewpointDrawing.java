package it.trama.assessment.drawing;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Named;
import it.trama.assessment.ScoreSheet;
import it.trama.assessment.ScoreSheet.Domain;
import it.trama.assessment.Scored;
import it.trama.platform.svg.Svg;
import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores by axis and series: a radar to see the shape, and rows of dots to read the values. Each axis runs over its own range. */
final class ViewpointDrawing {

    private static final int WIDTH = 520;
    private static final double RADIUS = 118;
    private static final double CENTRE_X = WIDTH / 2.0;
    private static final double CENTRE_Y = 175;
    private static final int RINGS = 4;
    private static final int DOTS_WIDTH = 220;
    /** The centre is a little below the least value, so that the least is still seen. */
    private static final double HOLE = 0.12;

    private final List<Named> axes;
    private final List<Named> series;
    private final ScoreSheet scores;
    private final Scored sheet;

    ViewpointDrawing(Scored sheet) {
        Instrument.Scoring scoring = sheet.instrument().scoring();
        this.sheet = sheet;
        this.scores = sheet.scores();
        this.axes = scoring.axes();
        this.series = scoring.series().stream()
                .filter(s -> axes.stream()
                        .anyMatch(a -> scores.domain(a.code(), s.code()).isPresent()))
                .toList();
    }

    List<DrawnPage.Marked> series() {
        var marked = new ArrayList<DrawnPage.Marked>();
        series.forEach(s -> marked.add(new DrawnPage.Marked(s.title(), Marks.alone(marked.size()))));
        return marked;
    }

    List<DrawnPage.DotRow> rows() {
        return axes.stream()
                .map(axis -> new DrawnPage.DotRow(axis.title(), values(axis), scale(axis), dots(axis)))
                .toList();
    }

    private List<@Nullable BigDecimal> values(Named axis) {
        var values = new ArrayList<@Nullable BigDecimal>();
        series.forEach(s -> values.add(at(axis, s).map(Domain::value).orElse(null)));
        return values;
    }

    private String scale(Named axis) {
        return series.stream()
                .flatMap(s -> at(axis, s).stream())
                .findFirst()
                .map(d -> t("assessment.scale.range", Formats.quantity(d.least()), Formats.quantity(d.most())))
                .orElse("");
    }

    private Optional<Domain> at(Named axis, Named one) {
        return scores.domain(axis.code(), one.code());
    }

    String radar(String id) {
        var svg = new Svg(id, WIDTH, 360 + 22 * series.size(), title(), words());
        grid(svg);
        for (int i = 0; i < series.size(); i++) {
            shape(svg, i);
            double y = 366 + 22.0 * i;
            Marks.put(svg, i, 130, y, 5);
            svg.put(
                    "<text x='146' y='%s' font-size='14' fill='#17324d'>%s</text>",
                    y + 5, series.get(i).title());
        }
        return svg.done();
    }

    private void grid(Svg svg) {
        for (int ring = 0; ring <= RINGS; ring++) {
            double at = ring / (double) RINGS;
            var points = new ArrayList<String>();
            for (int i = 0; i < axes.size(); i++) {
                points.add(point(i, at));
            }
            svg.put("<polygon points='%s' fill='none' stroke='#d9e1ea'/>", String.join(" ", points));
        }
        for (int i = 0; i < axes.size(); i++) {
            svg.put("<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='#d9e1ea'/>", CENTRE_X, CENTRE_Y, x(i, 1), y(i, 1));
            label(svg, i);
        }
    }

    private void label(Svg svg, int axis) {
        double sine = Math.sin(angle(axis));
        double x = CENTRE_X + (RADIUS + 14) * sine;
        double y = CENTRE_Y - (RADIUS + 14) * Math.cos(angle(axis));
        String anchor = Math.abs(sine) < 0.2 ? "middle" : sine > 0 ? "start" : "end";
        String title = axes.get(axis).title();
        int space = title.length() > 14 ? title.lastIndexOf(' ') : -1;
        String first = space < 0 ? title : title.substring(0, space);
        boolean above = y < CENTRE_Y - RADIUS;
        double top = space < 0 ? y + 4 : above ? y - 12 : y;
        line(svg, x, top, anchor, first);
        if (space >= 0) {
            line(svg, x, top + 15, anchor, title.substring(space + 1));
        }
    }

    private static void line(Svg svg, double x, double y, String anchor, String words) {
        svg.put(
                "<text x='%s' y='%s' text-anchor='%s' font-size='13' font-weight='600' fill='#17324d'>%s</text>",
                x, y, anchor, words);
    }

    private void shape(Svg svg, int index) {
        var points = new ArrayList<String>();
        for (int i = 0; i < axes.size(); i++) {
            int axis = i;
            share(axis, index).ifPresent(share -> points.add(point(axis, share)));
        }
        if (points.size() > 2) {
            svg.put(
                    "<polygon points='%s' fill='%s' fill-opacity='%s' stroke='%s' stroke-width='2.5' stroke-dasharray='%s'/>",
                    String.join(" ", points),
                    Marks.colour(index),
                    index == 0 ? 0.16 : 0.05,
                    Marks.colour(index),
                    Marks.dash(index));
        }
        for (int i = 0; i < axes.size(); i++) {
            int axis = i;
            share(axis, index).ifPresent(share -> Marks.put(svg, index, x(axis, share), y(axis, share), 4.5));
        }
    }

    private Optional<Double> share(int axis, int index) {
        return at(axes.get(axis), series.get(index)).map(ViewpointDrawing::share);
    }

    private static double share(Domain d) {
        double span = d.most().subtract(d.least()).doubleValue();
        return span <= 0 ? 0 : Math.clamp(d.value().subtract(d.least()).doubleValue() / span, 0, 1);
    }

    private String dots(Named axis) {
        var svg = Svg.decoration(DOTS_WIDTH, 22);
        svg.put("<line x1='10' y1='11' x2='%s' y2='11' stroke='#d9e1ea' stroke-width='2'/>", DOTS_WIDTH - 10);
        for (int ring = 0; ring <= RINGS; ring++) {
            double x = dot(ring / (double) RINGS);
            svg.put("<line x1='%s' y1='7' x2='%s' y2='15' stroke='#8296a9'/>", x, x);
        }
        for (int i = series.size() - 1; i >= 0; i--) {
            int index = i;
            at(axis, series.get(i)).ifPresent(d -> Marks.put(svg, index, dot(share(d)), 11, 5));
        }
        return svg.done();
    }

    private static double dot(double share) {
        return 12 + share * (DOTS_WIDTH - 24);
    }

    private String point(int axis, double share) {
        return Svg.number(x(axis, share)) + "," + Svg.number(y(axis, share));
    }

    private static double reach(double share) {
        return RADIUS * (share + HOLE) / (1 + HOLE);
    }

    private double x(int axis, double share) {
        return CENTRE_X + reach(share) * Math.sin(angle(axis));
    }

    private double y(int axis, double share) {
        return CENTRE_Y - reach(share) * Math.cos(angle(axis));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size();
    }

    /** The finding: where each series is highest. */
    private String title() {
        return series.stream()
                .map(s -> t("assessment.viewpoints.title", s.title(), highest(s)))
                .collect(Collectors.joining("; "));
    }

    private String highest(Named one) {
        return axes.stream()
                .filter(axis -> at(axis, one).isPresent())
                .max(Comparator.comparing(
                        axis -> at(axis, one).map(ViewpointDrawing::share).orElse(0.0)))
                .map(Named::title)
                .orElse("");
    }

    private String words() {
        return Formats.longDate(sheet.day()) + ". "
                + axes.stream()
                        .map(axis -> axis.title() + ": "
                                + series.stream()
                                        .map(s -> s.title() + " "
                                                + Formats.quantity(at(axis, s)
                                                        .map(Domain::value)
                                                        .orElse(null)))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }
}
