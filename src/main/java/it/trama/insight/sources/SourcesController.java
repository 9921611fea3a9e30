package it.trama.insight.sources;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Sign;
import it.trama.kernel.NotFound;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SourcesController {

    private static final String ADDRESS = "/cruscotto/segnalazioni";
    private static final List<String> FATES = List.of("WAITING", "ANSWERED", "ACCESS", "HELPED");
    private static final List<String> ENDS = List.of("OPEN", "REACHED", "ACCESS", "REFUSED", "NOT_REACHED");
    private static final int YEARS = 5;

    private final ReadSources read;
    private final Clock clock;

    SourcesController(ReadSources read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView page(@RequestParam(required = false) @Nullable Integer anno) {
        return new ModelAndView("insight/sources", "page", page(year(anno)));
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> file(@RequestParam(required = false) @Nullable Integer anno) {
        SourcesPage page = page(year(anno));
        var rows = Stream.of(page.signals(), page.lists())
                .flatMap(table -> Stream.concat(
                        Stream.of(table.columns()), table.rows().stream().map(SourcesController::line)))
                .toList();
        return TableFile.download("segnalazioni-" + page.year() + ".csv", rows);
    }

    private static List<String> line(SourcesPage.Row row) {
        var line = new ArrayList<String>();
        line.add(row.name());
        line.addAll(row.cells());
        return line;
    }

    private int year(@Nullable Integer asked) {
        int now = LocalDate.now(clock).getYear();
        if (asked != null && (asked > now || asked <= now - YEARS)) {
            throw new NotFound();
        }
        return asked == null ? now : asked;
    }

    private SourcesPage page(int year) {
        var counts = read.handle(year);
        int now = LocalDate.now(clock).getYear();
        return new SourcesPage(
                year,
                IntStream.range(0, YEARS).mapToObj(back -> now - back).toList(),
                signals(counts.signals()),
                lists(counts.lists()),
                ADDRESS + ".csv?anno=" + year);
    }

    private static SourcesPage.Table signals(List<SourceCounts.Signals> counts) {
        var table = new Protected(FATES);
        var days = new HashMap<String, Integer>();
        for (SourceCounts.Signals count : counts) {
            Integer median = count.medianDays();
            if (!count.fate().equals("ALL")) {
                table.add(count.body(), count.fate(), count.signals());
            } else if (median != null) {
                days.put(count.body(), median);
            }
        }
        var shown = table.disclosed();
        var rows = new ArrayList<SourcesPage.Row>();
        table.rows().forEach(body -> {
            var cells = cells(body, FATES, shown);
            cells.add(days(body, shown, days));
            rows.add(new SourcesPage.Row(body, cells));
        });
        var total = cells(Protected.TOTAL, FATES, shown);
        total.add("");
        rows.add(new SourcesPage.Row(t("insight.total"), total));
        return new SourcesPage.Table(
                columns("insight.sources.body", FATES, "insight.sources.fate.", t("insight.sources.days")),
                table.rows().isEmpty() ? List.of() : rows);
    }

    /** Only where the answers that it is the middle of are shown themselves: it would tell of the few. */
    private static String days(String body, Map<Protected.Cell, Optional<Integer>> shown, Map<String, Integer> days) {
        boolean tells = Stream.of("ANSWERED", "ACCESS", "HELPED")
                .map(fate -> shown.getOrDefault(new Protected.Cell(body, fate), Optional.empty()))
                .allMatch(Optional::isPresent);
        if (!tells) {
            return Sign.HIDDEN.text();
        }
        return days.containsKey(body) ? Formats.number(days.getOrDefault(body, 0)) : Sign.NONE.text();
    }

    private static SourcesPage.Table lists(List<SourceCounts.Called> counts) {
        var table = new Protected(ENDS);
        var names = new HashMap<String, String>();
        counts.forEach(count -> {
            table.add(count.cohortId().toString(), count.kind(), count.people());
            names.put(
                    count.cohortId().toString(),
                    count.title() + " (" + count.source() + ", " + count.organisation() + ")");
        });
        var shown = table.disclosed();
        var rows = new ArrayList<SourcesPage.Row>();
        table.rows()
                .forEach(list -> rows.add(new SourcesPage.Row(names.getOrDefault(list, ""), cells(list, ENDS, shown))));
        rows.add(new SourcesPage.Row(t("insight.total"), cells(Protected.TOTAL, ENDS, shown)));
        return new SourcesPage.Table(
                columns("insight.sources.list", ENDS, "insight.sources.end.", ""),
                table.rows().isEmpty() ? List.of() : rows);
    }

    private static List<String> cells(String row, List<String> columns, Map<Protected.Cell, Optional<Integer>> shown) {
        var cells = new ArrayList<String>();
        Stream.concat(Stream.of(Protected.TOTAL), columns.stream())
                .map(column -> shown.getOrDefault(new Protected.Cell(row, column), Optional.empty()))
                .forEach(count -> cells.add(count.map(Formats::number).orElse(Sign.HIDDEN.text())));
        return cells;
    }

    private static List<String> columns(String first, List<String> columns, String prefix, String last) {
        var heads = new ArrayList<>(List.of(t(first), t("insight.total")));
        columns.forEach(column -> heads.add(t(prefix + column)));
        if (!last.isEmpty()) {
            heads.add(last);
        }
        return heads;
    }
}
