package it.trama.insight.reached;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Sign;
import it.trama.insight.reached.ReachedGrid.Cell;
import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A year's counts in words and a table. */
@Component
class ReachedPages {

    static final String ADDRESS = "/cruscotto/viveri";

    private static final int YEARS = 5;

    private final Municipalities municipalities;
    private final Clock clock;

    ReachedPages(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    ReachedPage page(ReachedGrid.Table reached, int year) {
        String of = Integer.toString(year);
        Optional<Integer> all = reached.cells().of(new Cell(ReachedGrid.ALL, false));
        boolean none = all.filter(count -> count == 0).isPresent();
        return new ReachedPage(
                filter(year),
                all.map(Formats::number).orElse(Sign.HIDDEN.text()),
                t(all.isPresent() ? "insight.reached.answer" : "insight.reached.few", of),
                none ? null : table(reached, of));
    }

    private ReachedPage.Filter filter(int year) {
        int now = LocalDate.now(clock).getYear();
        return new ReachedPage.Filter(
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(now - back))
                        .map(one -> new Option(one, one))
                        .toList(),
                Integer.toString(year),
                ADDRESS + ".csv?anno=" + year);
    }

    private RoomPage.Table table(ReachedGrid.Table reached, String year) {
        var rows = new ArrayList<RoomPage.Row>();
        for (Municipality municipality : municipalities.all()) {
            if (reached.places().contains(municipality.istatCode())) {
                rows.add(row(municipality.name(), reached, municipality.istatCode()));
            }
        }
        List<String> known =
                municipalities.all().stream().map(Municipality::istatCode).toList();
        reached.places().stream()
                .filter(place -> !known.contains(place))
                .sorted()
                .forEach(place -> rows.add(row(t("insight.reached.elsewhere"), reached, place)));
        if (reached.apart()) {
            rows.add(row(t("insight.reached.NAMED"), reached, ReachedGrid.NAMED));
        }
        rows.add(row(t("insight.reached.NAMELESS"), reached, ReachedGrid.NAMELESS));
        return new RoomPage.Table(
                t("insight.reached.table", year),
                List.of(t("insight.municipality"), t("insight.reached.people"), t("insight.reached.parcels")),
                rows,
                row(t("insight.total"), reached, ReachedGrid.ALL));
    }

    private static RoomPage.Row row(String label, ReachedGrid.Table reached, String row) {
        return new RoomPage.Row(
                label,
                null,
                Stream.of(false, true)
                        .map(parcels -> reached.cells().of(new Cell(row, parcels)))
                        .map(count ->
                                new RoomPage.Cell(count.map(Formats::number).orElse(Sign.HIDDEN.text())))
                        .toList());
    }
}
