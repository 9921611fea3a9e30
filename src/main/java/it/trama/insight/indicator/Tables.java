package it.trama.insight.indicator;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Compiler;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.Sign;
import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Formats;
import it.trama.territory.DistrictMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a kept value is made of, axis by axis, and its map. */
@Component
class Tables {

    private final Names names;
    private final DistrictMap map;

    Tables(Names names, DistrictMap map) {
        this.names = names;
        this.map = map;
    }

    List<RoomPage.Table> of(
            IndicatorDefinition indicator, ReadIndicators.Answer answer, @Nullable Kept kept, String subdistrict) {
        var tables = new ArrayList<RoomPage.Table>();
        tables.add(byYear(indicator, answer));
        if (kept == null) {
            return tables;
        }
        Stream.of(
                        Stream.of(Compiler.QUARTER, Compiler.SUBDISTRICT),
                        indicator.splits().stream(),
                        Stream.of(Compiler.MUNICIPALITY))
                .flatMap(axes -> axes)
                .filter(axis -> !kept.on(axis).isEmpty())
                .forEach(axis -> tables.add(
                        axis.equals(Compiler.MUNICIPALITY)
                                ? byMunicipality(indicator, kept, subdistrict)
                                : table(indicator, kept, axis, names.keys(indicator, axis))));
        return tables;
    }

    private RoomPage.Table byYear(IndicatorDefinition indicator, ReadIndicators.Answer answer) {
        List<RoomPage.Row> rows = answer.lines().stream()
                .filter(line -> line.definition().equals(indicator.code()))
                .map(line -> new RoomPage.Row(
                        Integer.toString(line.year()),
                        null,
                        List.of(
                                ListPages.cell(indicator, line, IndicatorPages.address(indicator.code(), line.year())),
                                new RoomPage.Cell(state(line, answer.frozen())))))
                .toList();
        return new RoomPage.Table(
                t("insight.indicator.years"),
                List.of(t("insight.year"), indicator.unit().name(), t("insight.indicator.state")),
                rows,
                null);
    }

    private static String state(KeptValues.Line line, List<Integer> frozen) {
        return frozen.contains(line.year())
                ? t("insight.indicator.state.closed")
                : t("insight.indicator.state.open", Formats.date(line.asOf()));
    }

    private RoomPage.Table byMunicipality(IndicatorDefinition indicator, Kept kept, String subdistrict) {
        Map<String, String> inside = names.municipalities(subdistrict);
        if (subdistrict.isEmpty()) {
            return table(indicator, kept, Compiler.MUNICIPALITY, inside);
        }
        Kept.Cell whole = byKey(kept, Compiler.SUBDISTRICT).get(subdistrict);
        var part = new Kept(
                kept.definition(),
                kept.version(),
                kept.year(),
                kept.proof(),
                whole == null ? null : whole.value(),
                whole != null && whole.hidden(),
                kept.on(Compiler.MUNICIPALITY).stream()
                        .filter(cell -> inside.containsKey(cell.key()))
                        .toList());
        RoomPage.Table table = table(indicator, part, Compiler.MUNICIPALITY, inside);
        List<RoomPage.Cell> total =
                table.total() == null ? List.of() : table.total().cells();
        String name = t("insight.subdistrict", subdistrict);
        return new RoomPage.Table(
                table.caption() + ", " + name, table.columns(), table.rows(), new RoomPage.Row(name, null, total));
    }

    private RoomPage.Table table(IndicatorDefinition indicator, Kept kept, String axis, Map<String, String> keys) {
        Map<String, Kept.Cell> cells = byKey(kept, axis);
        boolean all = axis.equals(Compiler.MUNICIPALITY) || axis.equals(Compiler.SUBDISTRICT);
        var shown = new LinkedHashMap<>(keys);
        cells.keySet().forEach(key -> shown.putIfAbsent(key, key));
        var rows = new ArrayList<RoomPage.Row>();
        shown.forEach((key, name) -> {
            if (cells.containsKey(key) || (all && !key.isEmpty())) {
                String id = axis.equals(Compiler.MUNICIPALITY) ? "c" + key : null;
                String below = axis.equals(Compiler.SUBDISTRICT) && !key.isEmpty()
                        ? IndicatorPages.address(indicator.code(), kept.year()) + "&subambito=" + key
                        : null;
                rows.add(new RoomPage.Row(name, id, List.of(cell(indicator, cells.get(key), below))));
            }
        });
        var total = new Kept.Cell(Compiler.DISTRICT, "", kept.value(), kept.hidden());
        return new RoomPage.Table(
                t("insight.indicator.by", names.axis(indicator, axis)),
                List.of(names.axis(indicator, axis), indicator.unit().name()),
                rows,
                new RoomPage.Row(t("insight.district"), null, List.of(cell(indicator, total, null))));
    }

    private static Map<String, Kept.Cell> byKey(Kept kept, String axis) {
        return kept.on(axis).stream().collect(Collectors.toMap(Kept.Cell::key, cell -> cell));
    }

    /** No row at all: nothing was counted there, which tells of nobody. */
    private RoomPage.Cell cell(IndicatorDefinition indicator, Kept.@Nullable Cell cell, @Nullable String below) {
        if (cell == null) {
            boolean counts = indicator.over().isEmpty()
                    && indicator.formula().of().measure() != IndicatorDefinition.Measure.AVERAGE;
            return new RoomPage.Cell(counts ? Names.value(indicator, BigDecimal.ZERO) : Sign.NONE.text());
        }
        return cell.hidden()
                ? new RoomPage.Cell(Sign.HIDDEN)
                : new RoomPage.Cell(Names.value(indicator, cell.value()), cell.value() == null ? null : below);
    }

    DistrictMap.Drawing drawing(IndicatorDefinition indicator, Kept kept) {
        Map<String, Kept.Cell> cells = byKey(kept, Compiler.MUNICIPALITY);
        List<DistrictMap.Value> values = names.municipalities("").keySet().stream()
                .map(key -> area(indicator, key, cells.get(key)))
                .toList();
        return map.draw(new DistrictMap.Subject(
                "indicator",
                t("insight.indicator.map", indicator.words().name(), Integer.toString(kept.year())),
                indicator.unit().name(),
                t("insight.indicator.map.missing"),
                indicator.unit().decimals(),
                values));
    }

    private DistrictMap.Value area(IndicatorDefinition indicator, String key, Kept.@Nullable Cell cell) {
        RoomPage.Cell shown = cell(indicator, cell, null);
        Optional<Sign> sign = Sign.of(shown.text());
        BigDecimal number = cell == null ? BigDecimal.ZERO : cell.value();
        return new DistrictMap.Value(
                key,
                sign.isPresent() ? null : number,
                sign.map(Sign::meaning)
                        .orElseGet(() -> shown.text() + " " + indicator.unit().name()),
                "#c" + key);
    }
}
