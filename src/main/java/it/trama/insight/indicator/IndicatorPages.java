package it.trama.insight.indicator;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Compiler;
import it.trama.insight.FactDefinition;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.rooms.RoomPage;
import it.trama.kernel.Actor;
import it.trama.platform.web.Formats;
import it.trama.territory.DistrictMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One indicator in words, tables and a map. */
@Component
class IndicatorPages {

    static final String ADDRESS = "/cruscotto/indicatori";

    private final Names names;
    private final Wording wording;
    private final ListPages lists;
    private final DistrictMap map;

    IndicatorPages(Names names, Wording wording, ListPages lists, DistrictMap map) {
        this.names = names;
        this.wording = wording;
        this.lists = lists;
        this.map = map;
    }

    static String address(String code, int year) {
        return ADDRESS + "/" + code + "?anno=" + year;
    }

    IndicatorPage page(IndicatorDefinition indicator, int year, ReadIndicators.Answer answer, Actor actor) {
        Kept kept = answer.kept().orElse(null);
        boolean frozen = answer.frozen().contains(year);
        String address = ADDRESS + "/" + indicator.code();
        return new IndicatorPage(
                new IndicatorPage.Head(
                        indicator.words().question(),
                        address,
                        Integer.toString(year),
                        lists.years(year),
                        address + ".csv?anno=" + year),
                answer(indicator, kept, year),
                kept == null || kept.on(Compiler.MUNICIPALITY).isEmpty() ? null : drawing(indicator, kept),
                tables(indicator, answer, kept),
                wording.definition(indicator),
                proof(
                        kept,
                        frozen,
                        address + "?anno=" + year + "&verifica=true",
                        wording.difference(indicator, answer)),
                new IndicatorPage.Around(links(indicator, year, actor), wording.followers(indicator, answer)));
    }

    private RoomPage.Answer answer(IndicatorDefinition indicator, @Nullable Kept kept, int year) {
        String of = Integer.toString(year);
        String unit = indicator.unit().name();
        if (kept == null) {
            return new RoomPage.Answer("–", t("insight.indicator.never", of), null);
        }
        if (kept.value() == null) {
            boolean few = kept.proof().counted() == null && names.hides(indicator);
            return new RoomPage.Answer(
                    few ? "·" : "–", t(few ? "insight.indicator.few" : "insight.indicator.none", of), null);
        }
        boolean sign = unit.equals("€") || unit.equals("%");
        return new RoomPage.Answer(
                Names.value(indicator, kept.value()),
                sign ? t("insight.indicator.in", indicator.words().name(), of) : t("insight.indicator.in", unit, of),
                null);
    }

    private List<RoomPage.Table> tables(
            IndicatorDefinition indicator, ReadIndicators.Answer answer, @Nullable Kept kept) {
        var tables = new ArrayList<RoomPage.Table>();
        tables.add(byYear(indicator, answer));
        if (kept != null) {
            Stream.concat(
                            Stream.of(Compiler.QUARTER, Compiler.SUBDISTRICT, Compiler.MUNICIPALITY),
                            indicator.splits().stream())
                    .filter(axis -> !kept.on(axis).isEmpty())
                    .forEach(axis -> tables.add(table(indicator, kept, axis)));
        }
        return tables;
    }

    private RoomPage.Table byYear(IndicatorDefinition indicator, ReadIndicators.Answer answer) {
        List<RoomPage.Row> rows = answer.lines().stream()
                .filter(line -> line.definition().equals(indicator.code()))
                .map(line -> new RoomPage.Row(
                        Integer.toString(line.year()),
                        null,
                        List.of(
                                lists.cell(indicator, line, address(indicator.code(), line.year())),
                                new RoomPage.Cell(state(line, answer.frozen()), null, false))))
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

    private RoomPage.Table table(IndicatorDefinition indicator, Kept kept, String axis) {
        Map<String, String> keys = names.keys(indicator, axis);
        Map<String, Kept.Cell> cells = kept.on(axis).stream().collect(Collectors.toMap(Kept.Cell::key, cell -> cell));
        boolean all = axis.equals(Compiler.MUNICIPALITY) || axis.equals(Compiler.SUBDISTRICT);
        var rows = new ArrayList<RoomPage.Row>();
        keys.forEach((key, name) -> {
            Kept.Cell cell = cells.remove(key);
            if (cell != null || all && !key.isEmpty()) {
                String id = axis.equals(Compiler.MUNICIPALITY) ? "c" + key : null;
                rows.add(new RoomPage.Row(name, id, List.of(cell(indicator, cell, axis, key))));
            }
        });
        cells.forEach((key, cell) -> rows.add(new RoomPage.Row(key, null, List.of(cell(indicator, cell, axis, key)))));
        RoomPage.Cell total = new RoomPage.Cell(
                kept.value() == null && names.hides(indicator) ? "·" : Names.value(indicator, kept.value()),
                null,
                false);
        return new RoomPage.Table(
                t("insight.indicator.by", names.axis(indicator, axis)),
                List.of(names.axis(indicator, axis), indicator.unit().name()),
                rows,
                new RoomPage.Row(t("insight.district"), null, List.of(total)));
    }

    /** No row at all: nothing was counted there, which tells of nobody. */
    private RoomPage.Cell cell(IndicatorDefinition indicator, Kept.@Nullable Cell cell, String axis, String key) {
        String below = axis.equals(Compiler.SUBDISTRICT) && !key.isEmpty() ? "#MUNICIPALITY" : null;
        if (cell == null) {
            boolean counts = indicator.over().isEmpty()
                    && indicator.formula().of().measure() != IndicatorDefinition.Measure.AVERAGE;
            return new RoomPage.Cell(counts ? Names.value(indicator, BigDecimal.ZERO) : "–", null, false);
        }
        if (cell.value() == null) {
            boolean hides = names.hides(indicator);
            return new RoomPage.Cell(hides ? "·" : "–", null, hides);
        }
        return new RoomPage.Cell(Names.value(indicator, cell.value()), below, false);
    }

    private DistrictMap.Drawing drawing(IndicatorDefinition indicator, Kept kept) {
        Map<String, Kept.Cell> cells =
                kept.on(Compiler.MUNICIPALITY).stream().collect(Collectors.toMap(Kept.Cell::key, cell -> cell));
        List<DistrictMap.Value> values = names.keys(indicator, Compiler.MUNICIPALITY).keySet().stream()
                .filter(key -> !key.isEmpty())
                .map(key -> {
                    RoomPage.Cell shown = cell(indicator, cells.get(key), Compiler.MUNICIPALITY, key);
                    Kept.Cell cell = cells.get(key);
                    BigDecimal number =
                            cell != null ? cell.value() : shown.text().equals("–") ? null : BigDecimal.ZERO;
                    return new DistrictMap.Value(
                            key,
                            number,
                            number == null
                                    ? t("insight.hidden")
                                    : shown.text() + " " + indicator.unit().name(),
                            "#c" + key);
                })
                .toList();
        return map.draw(new DistrictMap.Subject(
                "indicator",
                t("insight.indicator.map", indicator.words().name(), Integer.toString(kept.year())),
                indicator.unit().name(),
                t("insight.hidden"),
                indicator.unit().decimals(),
                values));
    }

    private static IndicatorPage.Proof proof(
            @Nullable Kept kept, boolean frozen, String verify, @Nullable String difference) {
        if (kept == null) {
            return new IndicatorPage.Proof(List.of(), frozen, "", "", verify, difference);
        }
        Long counted = kept.proof().counted();
        return new IndicatorPage.Proof(
                List.of(
                        new IndicatorPage.Fact(
                                t("insight.indicator.asOf"),
                                Formats.longDate(kept.proof().asOf())),
                        new IndicatorPage.Fact(
                                t("insight.indicator.rows"), counted == null ? "·" : Formats.number(counted)),
                        new IndicatorPage.Fact(t("insight.indicator.version"), Integer.toString(kept.version())),
                        new IndicatorPage.Fact(
                                t("insight.indicator.state"),
                                t(frozen ? "insight.indicator.state.closed" : "insight.indicator.state.changes"))),
                frozen,
                kept.proof().statement().strip(),
                kept.proof().parameters(),
                verify,
                difference);
    }

    private List<IndicatorPage.Link> links(IndicatorDefinition indicator, int year, Actor actor) {
        return Stream.concat(Stream.of(indicator.formula().of()), indicator.over().stream())
                .map(names::fact)
                .flatMap(fact -> fact.opens().stream())
                .filter(opening -> opening.roles().stream().anyMatch(actor::has))
                .map((FactDefinition.Opening opening) -> new IndicatorPage.Link(
                        opening.title(), opening.href().replace("{anno}", Integer.toString(year))))
                .distinct()
                .toList();
    }

    /** What the page shows and not a number more. */
    static List<List<String>> rows(IndicatorPage page) {
        var rows = new ArrayList<List<String>>();
        for (RoomPage.Table table : page.tables()) {
            rows.add(List.of(table.caption()));
            rows.add(table.columns());
            Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()))
                    .forEach(row -> rows.add(Stream.concat(
                                    Stream.of(row.label()), row.cells().stream().map(RoomPage.Cell::text))
                            .toList()));
        }
        return rows;
    }
}
