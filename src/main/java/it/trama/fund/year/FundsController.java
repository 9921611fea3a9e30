package it.trama.fund.year;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundRoles;
import it.trama.fund.year.FundsPage.Cells;
import it.trama.kernel.Money;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FundsController {

    private final ReadYear read;
    private final CurrentActor actors;

    FundsController(ReadYear read, CurrentActor actors) {
        this.read = read;
        this.actors = actors;
    }

    @GetMapping("/fondi")
    ModelAndView table(@RequestParam(name = "anno", defaultValue = "") String year) {
        Optional<Integer> asked = year.matches("\\d{4}") ? Optional.of(Integer.parseInt(year)) : Optional.empty();
        ReadYear.Answer answer = read.handle(asked);
        YearTable table =
                answer.table().orElseGet(() -> new YearTable(asked.orElse(0), true, null, List.of(), Map.of()));
        List<FundsPage.Tab> tabs = answer.years().stream()
                .map(y -> new FundsPage.Tab(String.valueOf(y), "/fondi?anno=" + y, y == table.year()))
                .toList();
        return new ModelAndView("fund/list", "page", page(table, tabs));
    }

    private FundsPage page(YearTable table, List<FundsPage.Tab> tabs) {
        boolean money = FundRoles.seesMoney(actors.actor());
        var year = new FundsPage.Year(
                String.valueOf(table.year()),
                table.closed(),
                table.copiedFrom() == null ? null : t("fund.copy", String.valueOf(table.copiedFrom())),
                money,
                !table.funds().isEmpty());
        List<String> wrong = table.disagreements();
        return new FundsPage(
                year,
                tabs,
                table.groups().stream().map(group -> group(table, group, money)).toList(),
                cells(table.total(YearTable.WHOLE), table.moved(YearTable.WHOLE)),
                wrong.stream().map(group -> disagreement(table, group)).toList(),
                new FundsPage.Notes(
                        wrong.isEmpty(), !table.printed().isEmpty(), markers(table), actions(table, money)));
    }

    private static FundsPage.Group group(YearTable table, String group, boolean money) {
        var rows = table.of(group).stream()
                .map(fund -> new FundsPage.Row(
                        fund.name(),
                        fund.marker(),
                        money ? "/fondi/%s/%d".formatted(fund.code(), table.year()) : null,
                        cells(fund.printed(), fund.moved())))
                .toList();
        return new FundsPage.Group(t("fund.group." + group), rows, cells(table.total(group), table.moved(group)));
    }

    private static Cells cells(Money printed, Moved moved) {
        return new Cells(
                Formats.euro(printed),
                Formats.euro(moved.assigned()),
                Formats.euro(moved.committed()),
                Formats.euro(moved.settled()),
                Formats.euro(moved.available()));
    }

    private static String disagreement(YearTable table, String group) {
        return t(
                "fund.check.wrong",
                t("fund.group." + group),
                Formats.euro(table.printed().get(group)),
                Formats.euro(table.total(group)));
    }

    private static FundsPage.Link link(String label, String href) {
        return new FundsPage.Link(t(label), href, false);
    }

    private List<FundsPage.Link> actions(YearTable table, boolean money) {
        var actions = new ArrayList<FundsPage.Link>();
        if (money && !table.funds().isEmpty()) {
            actions.add(link("fund.sheet.link", "/fondi/prospetto?anno=" + table.year()));
        }
        if (actors.actor().hasAny(Role.PLAN_OFFICE, Role.MAYOR, Role.ASSEMBLY_SECRETARY)) {
            actions.add(link("fund.allocations.link", "/riparti"));
        }
        if (FundRoles.writes(actors.actor())) {
            actions.add(link("fund.import.link", "/fondi/importa"));
            actions.add(new FundsPage.Link(t("fund.new.link"), "/fondi/nuovo", true));
        }
        return actions;
    }

    private static List<String> markers(YearTable table) {
        return table.funds().stream()
                .map(FundYear::marker)
                .filter(marker -> !marker.isEmpty())
                .distinct()
                .sorted()
                .map(marker -> t("fund.marker." + marker.length()))
                .toList();
    }
}
