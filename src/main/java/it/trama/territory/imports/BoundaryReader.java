package it.trama.territory.imports;

import static it.trama.platform.web.Texts.t;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GeoJSON collection: one polygon or multipolygon for each municipality, WGS84 degrees. */
final class BoundaryReader {

    private static final int LEAST_RING = 4;

    private final String file;
    private final Problems problems;
    private final JsonMapper json;

    BoundaryReader(String file, Problems problems, JsonMapper json) {
        this.file = file;
        this.problems = problems;
        this.json = json;
    }

    Optional<Sheet> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(SourceFile.MOST_BYTES + 1);
        if (bytes.length > SourceFile.MOST_BYTES) {
            problems.add(file, 1, t("territory.import.bytes", SourceFile.MOST_BYTES), t("territory.import.larger"));
            return Optional.empty();
        }
        try {
            JsonNode features = json.readTree(bytes).path("features");
            if (!features.isArray() || features.isEmpty()) {
                problems.add(file, 1, t("territory.import.geojson"), t("territory.import.noFeatures"));
                return Optional.empty();
            }
            return Optional.of(sheet(features));
        } catch (JacksonException e) {
            var at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            problems.add(file, line, t("territory.import.geojson"), t("territory.import.notJson"));
            return Optional.empty();
        }
    }

    private Sheet sheet(JsonNode features) {
        var lines = new ArrayList<Sheet.Line>();
        int number = 0;
        for (JsonNode feature : features) {
            number++;
            String code = feature.path("properties").path("istat_code").asString("");
            if (!Check.ISTAT_CODE.accepts(code)) {
                problems.add(file, number, "istat_code: " + Check.ISTAT_CODE.expected(), code);
            }
            if (!isArea(feature.path("geometry"))) {
                String type = feature.path("geometry").path("type").asString("–");
                problems.add(file, number, t("territory.import.polygon"), type);
            }
            String name = feature.path("properties").path("name").asString("");
            lines.add(new Sheet.Line(
                    number,
                    Map.of(
                            "istat_code",
                            code,
                            "name",
                            name,
                            "geometry",
                            feature.path("geometry").toString())));
        }
        return new Sheet(file, FileKind.BOUNDARIES, lines);
    }

    private static boolean isArea(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> isPolygon(coordinates);
            case "MultiPolygon" ->
                !coordinates.isEmpty() && coordinates.valueStream().allMatch(BoundaryReader::isPolygon);
            default -> false;
        };
    }

    private static boolean isPolygon(JsonNode rings) {
        return !rings.isEmpty() && rings.valueStream().allMatch(BoundaryReader::isRing);
    }

    private static boolean isRing(JsonNode ring) {
        return ring.size() >= LEAST_RING
                && ring.valueStream().allMatch(BoundaryReader::isPoint)
                && ring.get(0).equals(ring.get(ring.size() - 1));
    }

    private static boolean isPoint(JsonNode point) {
        return point.size() >= 2
                && point.get(0).isNumber()
                && point.get(1).isNumber()
                && Math.abs(point.get(0).asDouble()) <= 180
                && Math.abs(point.get(1).asDouble()) <= 90;
    }
}
