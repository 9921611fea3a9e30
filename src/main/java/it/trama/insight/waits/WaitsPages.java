package it.trama.insight.waits;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.DefinedLists;
import it.trama.insight.Sign;
import it.trama.insight.rooms.RoomPage;
import it.trama.insight.waits.Protected.Cell;
import it.trama.insight.waits.Protected.People;
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
import org.springframework.stereotype.Component;

/** The report on waiting in words. */
@Component
class WaitsPages {

    static final String ADDRESS = "/cruscotto/attese";

    private static final int YEARS = 5;
    private static final String REFUSED = "REFUSED";
    private static final List<String> STATES = List.of("TAKEN", "ACCEPTED", "MADE", REFUSED, "EXPIRED", "WITHDRAWN");

    private final Municipalities municipalities;
    private final DefinedLists lists;
    private final Clock clock;

    WaitsPages(Municipalities municipalities, DefinedLists lists, Clock clock) {
        this.municipalities = municipalities;
        this.lists = lists;
        this.clock = clock;
    }

    WaitsPage page(ReportWaits.Answer answer, int year, String typedKind) {
        String kind = answer.kinds().stream().anyMatch(k -> k.code().equals(typedKind)) ? typedKind : Protected.ALL;
        Cell all = new Cell(kind, Protected.ALL, Protected.ALL);
        Optional<Integer> median = answer.entered().median(all);
        String today = Formats.longDate(LocalDate.now(clock));
        var tables = new ArrayList<RoomPage.Table>();
        table(t("insight.waits.entered", Integer.toString(year)), answer.entered(), kind)
                .ifPresent(tables::add);
        table(t("insight.waits.waiting", today), answer.waiting(), kind).ifPresent(tables::add);
        if (!answer.raw().isEmpty()) {
            tables.add(offers(answer, kind, year));
            reasons(answer, kind, year).ifPresent(tables::add);
        }
        return new WaitsPage(
                filter(answer, year, kind),
                median.map(Formats::number).orElse("–"),
                t(median.isPresent() ? "insight.waits.answer" : "insight.waits.few", Integer.toString(year)),
                tables,
                answer.own() ? t("insight.waits.own") : "");
    }

    private WaitsPage.Filter filter(ReportWaits.Answer answer, int year, String kind) {
        int now = LocalDate.now(clock).getYear();
        List<Option> kinds =
                answer.kinds().stream().map(k -> new Option(k.code(), k.name())).toList();
        String chosen = kind.equals(Protected.ALL) ? "" : kind;
        return new WaitsPage.Filter(
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(now - back))
                        .map(one -> new Option(one, one))
                        .toList(),
                Integer.toString(year),
                kinds,
                chosen,
                ADDRESS + ".csv?anno=" + year + "&tipo=" + chosen,
                kinds.stream()
                        .filter(option -> option.value().equals(chosen))
                        .map(Option::label)
                        .findFirst()
                        .orElse(t("insight.waits.kinds")));
    }

    private Optional<RoomPage.Table> table(String title, People people, String kind) {
        var rows = new ArrayList<RoomPage.Row>();
        for (Municipality m : municipalities.all()) {
            if (people.places().contains(m.istatCode())) {
                rows.add(row(m.name(), people, kind, List.of(m.istatCode())));
            }
        }
        List<String> known =
                municipalities.all().stream().map(Municipality::istatCode).toList();
        people.places().stream()
                .filter(place -> !known.contains(place))
                .forEach(place -> rows.add(row(t("insight.elsewhere"), people, kind, List.of(place))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoomPage.Table(
                        title, columns(), rows, row(t("insight.total"), people, kind, List.of(Protected.ALL))));
    }

    private static List<String> columns() {
        return List.of(
                t("insight.municipality"),
                t("insight.waits.FEMALE"),
                t("insight.waits.days.FEMALE"),
                t("insight.waits.MALE"),
                t("insight.waits.days.MALE"),
                t("insight.waits.all"),
                t("insight.waits.days.all"));
    }

    private static RoomPage.Row row(String label, People people, String kind, List<String> place) {
        var cells = new ArrayList<RoomPage.Cell>();
        for (String sex : List.of("FEMALE", "MALE", Protected.ALL)) {
            Cell cell = new Cell(kind, place.getFirst(), sex);
            cells.add(count(people.count(cell)));
            cells.add(new RoomPage.Cell(
                    people.median(cell).map(Formats::number).orElseGet(() -> noMedian(people.count(cell)))));
        }
        return new RoomPage.Row(label, null, cells);
    }

    private static String noMedian(Optional<Integer> count) {
        return (count.isEmpty() ? Sign.HIDDEN : Sign.NONE).text();
    }

    private static RoomPage.Cell count(Optional<Integer> count) {
        return count.map(number -> new RoomPage.Cell(Formats.number(number)))
                .orElseGet(() -> new RoomPage.Cell(Sign.HIDDEN));
    }

    private static RoomPage.Table offers(ReportWaits.Answer answer, String kind, int year) {
        List<RoomPage.Row> rows = STATES.stream()
                .filter(state -> answer.raw().stream().anyMatch(o -> o.state().equals(state)))
                .map(state -> line(t("insight.waits.state." + state), answer, new Cell(kind, state, Protected.ALL)))
                .toList();
        return new RoomPage.Table(
                t("insight.waits.offers", Integer.toString(year)),
                List.of(t("insight.waits.outcome"), t("insight.waits.count")),
                rows,
                line(t("insight.total"), answer, new Cell(kind, Protected.ALL, Protected.ALL)));
    }

    private Optional<RoomPage.Table> reasons(ReportWaits.Answer answer, String kind, int year) {
        List<RoomPage.Row> rows = answer.raw().stream()
                .filter(offer -> offer.state().equals(REFUSED))
                .map(Waits.OfferCount::reason)
                .distinct()
                .sorted()
                .map(reason -> line(reason(reason), answer, new Cell(kind, REFUSED, reason)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoomPage.Table(
                        t("insight.waits.refusals", Integer.toString(year)),
                        List.of(t("insight.waits.reason"), t("insight.waits.count")),
                        rows,
                        line(t("insight.total"), answer, new Cell(kind, REFUSED, Protected.ALL))));
    }

    /** As the rules of the lists call it; they may call the same code differently, and then the first one is taken. */
    private String reason(String code) {
        return lists.newest().stream()
                .flatMap(rules -> rules.offers().reasons().stream())
                .filter(reason -> reason.code().equals(code))
                .map(reason -> reason.title())
                .findFirst()
                .orElse(code);
    }

    private static RoomPage.Row line(String label, ReportWaits.Answer answer, Cell cell) {
        return new RoomPage.Row(
                label,
                null,
                List.of(count(Optional.ofNullable(answer.offers().shown().get(cell)))));
    }
}
