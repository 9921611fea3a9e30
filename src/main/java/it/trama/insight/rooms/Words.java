package it.trama.insight.rooms;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.Sign;
import it.trama.insight.rooms.Grid.Cell;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the rooms share: numbers that may be hidden, filters, links. */
final class Words {

    private static final int FIRST_YEAR = 2018;

    private Words() {}

    static RoomPage.Cell cell(Optional<Integer> count, @Nullable String href) {
        return count.map(number -> new RoomPage.Cell(Formats.number(number), number == 0 ? null : href))
                .orElseGet(() -> new RoomPage.Cell(Sign.HIDDEN));
    }

    static RoomPage.Cell cell(Disclosed<Cell> disclosed, String place, String column, @Nullable String href) {
        return cell(disclosed.of(new Cell(place, column)), href);
    }

    static RoomPage.Cell text(String text) {
        return new RoomPage.Cell(text);
    }

    static String number(Optional<Integer> count) {
        return count.map(Formats::number).orElse(Sign.HIDDEN.text());
    }

    static RoomPage.Filter filter(String address, Asked asked, int currentYear, int subdistricts) {
        var years = IntStream.rangeClosed(FIRST_YEAR, currentYear)
                .mapToObj(year -> Integer.toString(currentYear + FIRST_YEAR - year))
                .toList();
        return filter(address, asked, years, subdistricts);
    }

    static RoomPage.Filter filter(String address, Asked asked, List<String> years, int subdistricts) {
        var options = new ArrayList<>(
                years.stream().map(year -> new Option(year, year)).toList());
        String year = Integer.toString(asked.year());
        if (!years.contains(year)) {
            options.addFirst(new Option(year, year));
        }
        List<Option> districts = IntStream.rangeClosed(1, subdistricts)
                .mapToObj(code -> new Option(Integer.toString(code), t("insight.subdistrict", code)))
                .toList();
        return new RoomPage.Filter(address, year, options, asked.subdistrict(), districts);
    }

    static String place(Asked asked) {
        return asked.subdistrict().isEmpty() ? Grid.DISTRICT : "S" + asked.subdistrict();
    }

    static String placeName(Asked asked) {
        return asked.subdistrict().isEmpty() ? t("insight.district") : t("insight.in.subdistrict", asked.subdistrict());
    }

    static String detail(Room room, Asked asked, String column) {
        return "/cruscotto/dettaglio" + asked.query() + "&tema=" + room.code() + "&voce=" + column;
    }

    static RoomPage.Foot foot(String definitions, Room room, Asked asked, boolean suppresses) {
        return new RoomPage.Foot(
                List.of(definitions.split("\\|")), room.address() + ".csv" + asked.query(), suppresses);
    }
}
