package it.trama.insight.outcome;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.svg.Svg;
import java.util.List;
import java.util.stream.Collectors;

/** One line for each group: the mean change as a point on its interval, about the line of "no change". The table beside it says the same. */
final class IntervalDrawing {

    record Line(String name, Interval interval) {}

    private static final int WIDTH = 640;
    private static final int LEFT = 220;
    private static final int RIGHT = 600;
    private static final int HEAD = 34;
    private static final int ROW = 30;
    private static final double LEAST_REACH = 10;

    private IntervalDrawing() {}

    static String of(String title, List<Line> lines) {
        double reach = lines.stream()
                .mapToDouble(line -> Math.max(
                        Math.abs(line.interval().low()),
                        Math.abs(line.interval().high())))
                .reduce(LEAST_REACH, Math::max);
        int height = HEAD + ROW * lines.size() + 8;
        var svg = new Svg("outcome", WIDTH, height, title, said(lines));
        axis(svg, reach, height);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), HEAD + ROW * i + ROW / 2.0, reach);
        }
        return svg.done();
    }

    private static String said(List<Line> lines) {
        return lines.stream()
                .map(line -> line.name() + " " + OutcomeWords.change(line.interval()))
                .collect(Collectors.joining("; "));
    }

    private static void axis(Svg svg, double reach, int height) {
        double zero = x(0, reach);
        svg.put("<line x1='%s' y1='24' x2='%s' y2='%s' stroke='#5b6f82' stroke-width='1'/>", zero, zero, height);
        svg.put(
                "<text x='%s' y='16' text-anchor='middle' font-size='12' fill='#435a70'>%s</text>",
                zero, t("insight.outcome.noChange"));
        svg.put(
                "<text x='%s' y='16' text-anchor='end' font-size='12' fill='#435a70'>%s</text>",
                (double) WIDTH, t("insight.outcome.better"));
        svg.put(
                "<text x='%s' y='16' font-size='12' fill='#435a70'>%s</text>",
                (double) LEFT, t("insight.outcome.worse"));
    }

    private static void line(Svg svg, Line line, double y, double reach) {
        Interval interval = line.interval();
        svg.put("<text x='0' y='%s' font-size='13' fill='#17324d'>%s</text>", y + 4, shortened(line.name()));
        svg.put(
                "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='#a9c4e4' stroke-width='8' stroke-linecap='round'/>",
                x(interval.low(), reach), y, x(interval.high(), reach), y);
        svg.put(
                "<circle cx='%s' cy='%s' r='6' fill='%s' stroke='#003f80' stroke-width='2'/>",
                x(interval.mean(), reach), y, interval.tellsAChange() ? "#003f80" : "#ffffff");
    }

    private static double x(double value, double reach) {
        return (LEFT + RIGHT) / 2.0 + value / reach * (RIGHT - LEFT) / 2.0;
    }

    private static String shortened(String name) {
        return name.length() <= 30 ? name : name.substring(0, 29) + "…";
    }
}
