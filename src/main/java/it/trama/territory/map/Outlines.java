package it.trama.territory.map;

import it.trama.territory.map.Ground.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape of each municipality on a flat sheet: its boundary where all were imported, else the cell of the points nearest to it. */
final class Outlines {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** How far the district reaches beyond its outermost towns, in degrees of latitude. */
    private static final double RIM = 0.028;

    /** 0 follows every town, 1 is the convex hull. */
    private static final double HULL = 0.55;

    private final double squeeze;
    private final Map<String, Geometry> byCode = new HashMap<>();

    private Outlines(List<Place> places) {
        double middle = places.stream().mapToDouble(Place::latitude).average().orElse(0);
        squeeze = Math.cos(Math.toRadians(middle));
    }

    static Map<String, Geometry> of(List<Place> places, JsonMapper json) {
        var outlines = new Outlines(places);
        if (places.size() < 3) {
            return Map.of();
        }
        if (places.stream().allMatch(place -> place.geometry() != null)) {
            places.forEach(place ->
                    outlines.byCode.put(place.istatCode(), outlines.boundary(json.readTree(place.geometry()))));
        } else {
            outlines.addCells(places);
        }
        return outlines.byCode;
    }

    private Coordinate flat(double longitude, double latitude) {
        return new Coordinate(longitude * squeeze, -latitude);
    }

    private void addCells(List<Place> places) {
        var sites = places.stream()
                .map(place -> flat(place.longitude(), place.latitude()))
                .toList();
        Geometry hull = ConcaveHull.concaveHullByLengthRatio(
                        SHAPES.createMultiPointFromCoords(sites.toArray(Coordinate[]::new)), HULL)
                .buffer(RIM);
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        Envelope envelope = hull.getEnvelopeInternal();
        envelope.expandBy(RIM);
        builder.setClipEnvelope(envelope);
        var cells = (GeometryCollection) builder.getDiagram(SHAPES);
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            for (int place = 0; place < places.size(); place++) {
                if (cell.contains(SHAPES.createPoint(sites.get(place)))) {
                    byCode.put(places.get(place).istatCode(), cell.intersection(hull));
                }
            }
        }
    }

    private Geometry boundary(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asString("").equals("Polygon")) {
            return polygon(coordinates);
        }
        return SHAPES.createMultiPolygon(
                coordinates.valueStream().map(this::polygon).toArray(Polygon[]::new));
    }

    private Polygon polygon(JsonNode rings) {
        LinearRing[] all = rings.valueStream().map(this::ring).toArray(LinearRing[]::new);
        return SHAPES.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
    }

    private LinearRing ring(JsonNode points) {
        return SHAPES.createLinearRing(points.valueStream()
                .map(point -> flat(point.get(0).asDouble(), point.get(1).asDouble()))
                .toArray(Coordinate[]::new));
    }
}
