package it.trama.territory.map;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.territory.DistrictMap;
import it.trama.territory.map.Ground.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Paths are kept in memory until the next import; numbers are drawn anew each time. */
@Component
class Choropleth implements DistrictMap {

    private final Ground ground;
    private final JsonMapper json;
    private final AtomicReference<@Nullable Sheet> kept = new AtomicReference<>();

    Choropleth(Ground ground, JsonMapper json) {
        this.ground = ground;
        this.json = json;
    }

    @Override
    public Drawing draw(Subject subject) {
        Sheet sheet = sheet();
        var shading = new Shading(subject.values().stream()
                .map(Value::number)
                .filter(Objects::nonNull)
                .toList());
        Map<String, Value> values =
                subject.values().stream().collect(Collectors.toMap(Value::istatCode, Function.identity()));
        List<Area> areas = sheet.places().stream()
                .filter(place -> sheet.paths().containsKey(place.istatCode()))
                .map(place -> area(place, sheet, values.get(place.istatCode()), shading, subject.missing()))
                .toList();
        String attribution = sheet.attribution();
        return new Drawing(
                subject.id(),
                subject.title(),
                t("territory.map.description", areas.size(), subject.unit()),
                sheet.viewBox(),
                areas,
                legend(subject, shading, areas),
                attribution == null ? t("territory.map.cells") : attribution);
    }

    private Sheet sheet() {
        String version = ground.version();
        Sheet sheet = kept.get();
        if (sheet == null || !sheet.version().equals(version)) {
            sheet = Sheet.of(version, ground.places(), json);
            kept.set(sheet);
        }
        return sheet;
    }

    private static Area area(Place place, Sheet sheet, @Nullable Value value, Shading shading, String missing) {
        BigDecimal number = value == null ? null : value.number();
        return new Area(
                place.istatCode(),
                place.name(),
                sheet.paths().getOrDefault(place.istatCode(), ""),
                number == null ? 0 : shading.of(number),
                value == null ? missing : value.text(),
                value == null ? null : value.href());
    }

    private static List<Step> legend(Subject subject, Shading shading, List<Area> areas) {
        var steps = new ArrayList<Step>();
        for (Shading.Band band : shading.bands()) {
            String least = number(band.least(), subject.decimals());
            String most = number(band.most(), subject.decimals());
            steps.add(new Step(band.shade(), least.equals(most) ? least : t("territory.map.band", least, most)));
        }
        if (areas.stream().anyMatch(area -> area.shade() == 0)) {
            steps.add(new Step(0, subject.missing()));
        }
        return steps;
    }

    private static String number(BigDecimal number, int decimals) {
        return Formats.quantity(number.setScale(decimals, RoundingMode.HALF_UP));
    }
}
