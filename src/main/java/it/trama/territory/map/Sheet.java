package it.trama.territory.map;

import it.trama.territory.map.Ground.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.json.JsonMapper;

/** The outlines as SVG paths, made once for each state of the ground. */
record Sheet(String version, List<Place> places, Map<String, String> paths, String viewBox) {

    private static final double WIDTH = 640;

    static Sheet of(String version, List<Place> places, JsonMapper json) {
        Map<String, Geometry> outlines = Outlines.of(places, json);
        var frame = new Envelope();
        outlines.values().forEach(outline -> frame.expandToInclude(outline.getEnvelopeInternal()));
        double scale = frame.isNull() ? 1 : WIDTH / frame.getWidth();
        var paths = new HashMap<String, String>();
        outlines.forEach((code, outline) -> paths.put(code, path(outline, frame, scale)));
        long height = frame.isNull() ? 1 : Math.round(frame.getHeight() * scale);
        return new Sheet(version, places, paths, "-2 -2 %d %d".formatted(Math.round(WIDTH) + 4, height + 4));
    }

    /** Whose boundaries these are; null when they are cells. */
    @Nullable String attribution() {
        return places.stream().allMatch(place -> place.geometry() != null) && !places.isEmpty()
                ? places.getFirst().attribution()
                : null;
    }

    private static String path(Geometry outline, Envelope frame, double scale) {
        var path = new StringBuilder();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            if (outline.getGeometryN(i) instanceof Polygon polygon) {
                ring(path, polygon.getExteriorRing().getCoordinates(), frame, scale);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    ring(path, polygon.getInteriorRingN(hole).getCoordinates(), frame, scale);
                }
            }
        }
        return path.toString();
    }

    private static void ring(StringBuilder path, Coordinate[] points, Envelope frame, double scale) {
        char command = 'M';
        for (int i = 0; i < points.length - 1; i++) {
            path.append(String.format(
                    Locale.ROOT,
                    "%c%.1f %.1f",
                    command,
                    (points[i].x - frame.getMinX()) * scale,
                    (points[i].y - frame.getMinY()) * scale));
            command = 'L';
        }
        path.append('Z');
    }
}
