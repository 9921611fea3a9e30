package it.trama.assessment.drawing;

import it.trama.platform.svg.Svg;
import java.util.List;

/** How the series of a drawing are told apart: by shape and fill as well as by colour, so in grey too. */
final class Marks {

    private static final List<String> COLOURS = List.of("#003f80", "#b35c00", "#1e6b4a", "#8a3b5f");
    private static final List<String> DASHES = List.of("none", "7 4", "2 4", "10 3 2 3");

    private Marks() {}

    static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    static String dash(int series) {
        return DASHES.get(series % DASHES.size());
    }

    static void put(Svg svg, int series, double x, double y, double size) {
        String colour = colour(series);
        switch (series % COLOURS.size()) {
            case 0 -> svg.put("<circle cx='%s' cy='%s' r='%s' fill='%s'/>", x, y, size, colour);
            case 1 ->
                svg.put(
                        "<circle cx='%s' cy='%s' r='%s' fill='#ffffff' stroke='%s' stroke-width='2.5'/>",
                        x, y, size + 1, colour);
            case 2 ->
                svg.put(
                        "<rect x='%s' y='%s' width='%s' height='%s' fill='#ffffff' stroke='%s' stroke-width='2.5'/>",
                        x - size, y - size, size * 2, size * 2, colour);
            default ->
                svg.put(
                        "<polygon points='%s,%s %s,%s %s,%s' fill='%s'/>",
                        x, y - size, x + size, y + size, x - size, y + size, colour);
        }
    }

    static String alone(int series) {
        var svg = Svg.decoration(18, 18);
        put(svg, series, 9, 9, 5);
        return svg.done();
    }
}
