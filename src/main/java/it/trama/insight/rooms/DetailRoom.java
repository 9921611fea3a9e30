package it.trama.insight.rooms;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.rooms.Grid.Cell;
import it.trama.kernel.NotFound;
import it.trama.territory.DistrictMap;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is behind one number, for who may not see rows: the same protected grid, broken down. */
@Component
class DetailRoom {

    private final ContactGrids contacts;
    private final ChargeGrid charge;
    private final ChargeRoom chargeRoom;
    private final Clock clock;

    DetailRoom(ContactGrids contacts, ChargeGrid charge, ChargeRoom chargeRoom, Clock clock) {
        this.contacts = contacts;
        this.charge = charge;
        this.chargeRoom = chargeRoom;
        this.clock = clock;
    }

    RoomPage of(Room room, Asked asked) {
        return switch (room) {
            case ACCESSI -> ofContacts(asked);
            case IN_CARICO -> ofCharge(asked);
            case FONDI -> throw new NotFound();
        };
    }

    private RoomPage ofContacts(Asked asked) {
        ContactGrids.Year year = contacts.of(asked.year());
        Disclosed<Cell> cells = year.of(asked.column());
        return page(
                Room.ACCESSI,
                t("insight.contacts.detail", t("insight.reason." + asked.column())),
                asked,
                cells,
                null,
                List.of(byMunicipality(year.municipalities(), cells, Asked.ALL, asked), byMonth(cells, asked)));
    }

    private RoomPage ofCharge(Asked asked) {
        if (!ChargeGrid.AREAS.contains(asked.column()) && !asked.column().equals(Asked.ALL)) {
            throw new NotFound();
        }
        ChargeGrid.Year year = charge.of(asked.year());
        return page(
                Room.IN_CARICO,
                t("insight.charge.detail", t("insight.area." + asked.column())),
                asked,
                year.cells(),
                chargeRoom.drawing(year, asked),
                List.of(byMunicipality(year.municipalities(), year.cells(), asked.column(), asked)));
    }

    private RoomPage page(
            Room room,
            String title,
            Asked asked,
            Disclosed<Cell> cells,
            DistrictMap.@Nullable Drawing map,
            List<RoomPage.Table> tables) {
        String column = room == Room.ACCESSI ? Asked.ALL : asked.column();
        return new RoomPage(
                title,
                Words.filter("", asked, LocalDate.now(clock).getYear(), 0),
                new RoomPage.Answer(
                        Words.number(cells.of(new Cell(Words.place(asked), column))),
                        t("insight.detail.answer", Words.placeName(asked), Integer.toString(asked.year())),
                        null),
                null,
                map,
                tables,
                Words.foot(t("insight.detail.definitions"), room, asked, true));
    }

    private static RoomPage.Table byMunicipality(
            List<Municipality> all, Disclosed<Cell> cells, String column, Asked asked) {
        var rows = new ArrayList<>(ChargeRoom.shown(all, asked).stream()
                .map(m -> row(m.name(), "c" + m.istatCode(), cells, m.istatCode(), column))
                .toList());
        if (asked.subdistrict().isEmpty()) {
            rows.add(row(t("insight.elsewhere"), null, cells, Grid.ELSEWHERE, column));
        }
        return new RoomPage.Table(
                t("insight.detail.municipalities"),
                List.of(t("insight.municipality"), t("insight.detail.count")),
                rows,
                row(Words.placeName(asked), null, cells, Words.place(asked), column));
    }

    private static RoomPage.Table byMonth(Disclosed<Cell> cells, Asked asked) {
        List<RoomPage.Row> rows = ContactGrids.MONTHS.stream()
                .map(month -> row(monthName(month), null, cells, Words.place(asked), month))
                .toList();
        return new RoomPage.Table(
                t("insight.detail.months"),
                List.of(t("insight.month"), t("insight.detail.count")),
                rows,
                row(Words.placeName(asked), null, cells, Words.place(asked), Asked.ALL));
    }

    private static String monthName(String month) {
        return Month.of(Integer.parseInt(month.substring(1))).getDisplayName(TextStyle.FULL, Locale.ITALY);
    }

    private static RoomPage.Row row(
            String label, @Nullable String id, Disclosed<Cell> cells, String place, String column) {
        return new RoomPage.Row(label, id, List.of(Words.cell(cells, place, column, null)));
    }
}
