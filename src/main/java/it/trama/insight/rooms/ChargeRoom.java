package it.trama.insight.rooms;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.rooms.Grid.Cell;
import it.trama.territory.DistrictMap;
import it.trama.territory.Municipality;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Chi è in carico?": people in charge during the year, by municipality on the map and by area. */
@Component
class ChargeRoom {

    private final ChargeGrid grid;
    private final DistrictMap map;
    private final Charts charts;
    private final Clock clock;

    ChargeRoom(ChargeGrid grid, DistrictMap map, Charts charts, Clock clock) {
        this.grid = grid;
        this.map = map;
        this.charts = charts;
        this.clock = clock;
    }

    RoomPage of(Asked asked) {
        ChargeGrid.Year year = grid.of(asked.year());
        Optional<Integer> all = year.cells().of(new Cell(Words.place(asked), Asked.ALL));
        return new RoomPage(
                t("insight.charge.question"),
                Words.filter(
                        Room.IN_CARICO.address(), asked, LocalDate.now(clock).getYear(), 6),
                answer(year, asked, all),
                chart(year, asked),
                drawing(year, asked),
                List.of(byMunicipality(year, asked)),
                Words.foot(t("insight.charge.definitions"), Room.IN_CARICO, asked, true));
    }

    private static RoomPage.Answer answer(ChargeGrid.Year year, Asked asked, Optional<Integer> all) {
        String name = Integer.toString(asked.year());
        if (all.isPresent() && all.get() == 0) {
            return new RoomPage.Answer("0", t("insight.charge.none", name), t("insight.none.next"));
        }
        String sentence = all.isPresent()
                        && year.poor().isPresent()
                        && asked.subdistrict().isEmpty()
                ? t(
                        "insight.charge.answer.poor",
                        Words.placeName(asked),
                        name,
                        year.poor().get())
                : t("insight.charge.answer", Words.placeName(asked), name);
        return new RoomPage.Answer(Words.number(all), sentence, null);
    }

    private RoomPage.Chart chart(ChargeGrid.Year year, Asked asked) {
        String title = t("insight.charge.chart", Integer.toString(asked.year()));
        return charts.of(
                title,
                new Charts.Bars(
                        ChargeGrid.AREAS.stream()
                                .map(area -> t("insight.area." + area))
                                .toList(),
                        List.of(new Charts.Series(
                                t("insight.charge.unit"),
                                ChargeGrid.AREAS.stream()
                                        .map(area -> year.cells()
                                                .of(new Cell(Words.place(asked), area))
                                                .<Number>map(count -> count))
                                        .toList())),
                        t("insight.charge.unit"),
                        ChargeGrid.AREAS.stream()
                                .map(area -> Words.detail(Room.IN_CARICO, asked, area))
                                .toList(),
                        title));
    }

    DistrictMap.Drawing drawing(ChargeGrid.Year year, Asked asked) {
        List<DistrictMap.Value> values = shown(year.municipalities(), asked).stream()
                .map(m -> value(m, year.cells().of(new Cell(m.istatCode(), asked.column()))))
                .toList();
        return map.draw(new DistrictMap.Subject(
                "charge",
                t("insight.charge.map", Integer.toString(asked.year())),
                t("insight.charge.unit"),
                t("insight.charge.missing"),
                0,
                values));
    }

    private static DistrictMap.Value value(Municipality m, Optional<Integer> count) {
        return new DistrictMap.Value(
                m.istatCode(),
                count.map(BigDecimal::valueOf).orElse(null),
                count.map(number -> t("insight.charge.people", number)).orElse(t("insight.charge.missing")),
                "#c" + m.istatCode());
    }

    static List<Municipality> shown(List<Municipality> all, Asked asked) {
        return all.stream()
                .filter(m ->
                        asked.subdistrict().isEmpty() || asked.subdistrict().equals(Integer.toString(m.subdistrict())))
                .toList();
    }

    private static RoomPage.Table byMunicipality(ChargeGrid.Year year, Asked asked) {
        var columns = new ArrayList<>(List.of(t("insight.municipality")));
        ChargeGrid.AREAS.forEach(area -> columns.add(t("insight.area." + area)));
        columns.add(t("insight.total"));
        var rows = new ArrayList<>(shown(year.municipalities(), asked).stream()
                .map(m -> row(year, m.istatCode(), m.name(), asked))
                .toList());
        if (asked.subdistrict().isEmpty()) {
            rows.add(row(year, Grid.ELSEWHERE, t("insight.elsewhere"), asked));
        }
        return new RoomPage.Table(
                t("insight.charge.table"), columns, rows, row(year, Words.place(asked), Words.placeName(asked), asked));
    }

    private static RoomPage.Row row(ChargeGrid.Year year, String place, String name, Asked asked) {
        var cells = new ArrayList<RoomPage.Cell>();
        boolean total = place.equals(Words.place(asked));
        for (String area : ChargeGrid.AREAS) {
            cells.add(Words.cell(year.cells(), place, area, total ? Words.detail(Room.IN_CARICO, asked, area) : null));
        }
        cells.add(Words.cell(year.cells(), place, Asked.ALL, null));
        return new RoomPage.Row(name, place.length() == 6 ? "c" + place : null, cells);
    }
}
