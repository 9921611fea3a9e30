package it.trama.fund.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundRoles;
import it.trama.fund.sheet.SheetPage.Group;
import it.trama.fund.sheet.SheetPage.Row;
import it.trama.fund.sheet.SheetRows.Printed;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The document's table: a year beside the one it was planned with. */
@Controller
@RequestMapping("/fondi")
class SheetController {

    private static final List<String> GROUPS = List.of("state_regional", "associated_management", "project");

    private final SheetRows rows;
    private final PdfPrinter printer;
    private final CurrentActor actors;

    SheetController(SheetRows rows, PdfPrinter printer, CurrentActor actors) {
        this.rows = rows;
        this.printer = printer;
        this.actors = actors;
    }

    @GetMapping("/prospetto")
    ModelAndView sheet(@RequestParam(name = "anno", defaultValue = "") String year) {
        return new ModelAndView("fund/sheet", "page", page(year));
    }

    @GetMapping("/prospetto.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(name = "anno", defaultValue = "") String year) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.print("fund/sheet-document", page(year)));
    }

    private SheetPage page(String asked) {
        if (!asked.matches("\\d{4}") || !FundRoles.seesTable(actors.actor())) {
            throw new NotFound();
        }
        List<Integer> years = years(Integer.parseInt(asked));
        List<Printed> printed = rows.of(years);
        if (printed.isEmpty()) {
            throw new NotFound();
        }
        String named = years.stream().map(String::valueOf).collect(Collectors.joining("-"));
        var notes = printed.stream()
                .map(Printed::marker)
                .filter(marker -> !marker.isEmpty())
                .distinct()
                .sorted()
                .map(marker -> t("fund.marker." + marker.length()))
                .toList();
        return new SheetPage(
                t("fund.sheet.title", named),
                "/fondi/prospetto.pdf?anno=" + asked,
                years.stream().map(String::valueOf).toList(),
                GROUPS.stream()
                        .filter(group ->
                                printed.stream().anyMatch(p -> p.fundGroup().equals(group)))
                        .map(group -> group(group, printed, years))
                        .toList(),
                totals(printed, years),
                notes);
    }

    /** The year with the next of the document, or with the one before. */
    private List<Integer> years(int asked) {
        List<Integer> documented = rows.documented();
        if (!documented.contains(asked)) {
            return List.of(asked);
        }
        if (documented.contains(asked + 1) && !(asked % 2 == 0 && documented.contains(asked - 1))) {
            return List.of(asked, asked + 1);
        }
        return documented.contains(asked - 1) ? List.of(asked - 1, asked) : List.of(asked);
    }

    private static Group group(String group, List<Printed> printed, List<Integer> years) {
        List<Printed> own =
                printed.stream().filter(p -> p.fundGroup().equals(group)).toList();
        List<Row> rows = own.stream()
                .map(Printed::fund)
                .distinct()
                .map(fund -> row(own.stream().filter(p -> p.fund().equals(fund)).toList(), years))
                .toList();
        return new Group(t("fund.group." + group), rows, totals(own, years));
    }

    private static Row row(List<Printed> fund, List<Integer> years) {
        Printed any = fund.getFirst();
        String name = any.marker().isEmpty() ? any.name() : any.name() + " " + any.marker();
        List<String> amounts = years.stream()
                .map(year -> fund.stream()
                        .filter(p -> p.year() == year)
                        .map(p -> Formats.euro(p.printed()))
                        .findFirst()
                        .orElse(""))
                .toList();
        return new Row(name, amounts);
    }

    private static List<String> totals(List<Printed> printed, List<Integer> years) {
        return years.stream()
                .map(year -> printed.stream()
                        .filter(p -> p.year() == year)
                        .map(Printed::printed)
                        .reduce(Money.ZERO, Money::plus))
                .map(Formats::euro)
                .toList();
    }
}
