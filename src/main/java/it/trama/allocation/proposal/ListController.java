package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Allocation;
import it.trama.allocation.Allocation.Purpose;
import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Proposal.Decision;
import it.trama.allocation.proposal.ReadAllocation.Row;
import it.trama.fund.LineTotal;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(ListController.HOME)
class ListController {

    static final String HOME = "/riparti";

    /** How long a year may stay open and still have something to share out. */
    private static final int YEARS = 4;

    private final ReadAllocation read;
    private final WriteDraft write;
    private final TryFormula tryIt;
    private final AllocationDesk desk;

    ListController(ReadAllocation read, WriteDraft write, TryFormula tryIt, AllocationDesk desk) {
        this.read = read;
        this.write = write;
        this.tryIt = tryIt;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        var rows = read.handle().stream().map(ListController::row).toList();
        return new ModelAndView("allocation/list", "page", new ListPage(rows, desk.writes()));
    }

    private static ListPage.Row row(Row row) {
        Decision decision = row.newest().decision();
        return new ListPage.Row(
                row.allocation().href(),
                String.valueOf(row.allocation().year()),
                row.allocation().title(),
                t("allocation.purpose." + row.allocation().purpose()),
                new ListPage.Badge(
                        t("allocation.state." + row.newest().state()),
                        ListPage.badge(row.newest().state())),
                Formats.euro(row.newest().total()),
                decision == null
                        ? ""
                        : t("allocation.resolution.short", decision.number(), Formats.date(decision.day())));
    }

    /** @param line the line to be shared out, from whose page one comes */
    @GetMapping("/nuovo")
    ModelAndView fresh(@RequestParam(name = "linea", defaultValue = "") String line) {
        desk.requireWriter();
        Map<String, String> known = lines().stream()
                .filter(open -> open.id().toString().equals(line))
                .findFirst()
                .map(open -> Map.of("purpose", Purpose.FUND.name(), "year", String.valueOf(open.year()), "line", line))
                .orElse(Map.of());
        return fresh(known, FormErrors.NONE);
    }

    private List<LineTotal> lines() {
        return tryIt.handle(desk.today().getYear() - YEARS);
    }

    private ModelAndView fresh(Map<String, String> typed, FormErrors errors) {
        desk.requireWriter();
        var lines = lines().stream()
                .map(line -> new Option(line.id().toString(), Facts.line(line)))
                .toList();
        String id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID).toString();
        var page = new ListPage.New(id, Option.of(Purpose.class, "allocation.purpose"), lines, typed, errors);
        var view = new ModelAndView("allocation/new", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView begin(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        desk.requireWriter();
        String year = Inputs.text(typed.get("year"));
        String title = Inputs.text(typed.get("title"));
        var purpose = Inputs.choice(Purpose.class, typed.get("purpose"));
        FormErrors errors = title.isEmpty() ? FormErrors.at("title", t("allocation.error.title")) : FormErrors.NONE;
        errors = year.matches("20\\d\\d") ? errors : errors.with("year", t("allocation.error.year"));
        errors = purpose.isEmpty() ? errors.with("purpose", t("allocation.error.purpose")) : errors;
        if (errors.any() || purpose.isEmpty()) {
            return fresh(typed, errors);
        }
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        write.handle(new Allocation(
                id,
                Integer.parseInt(year),
                purpose.get(),
                title,
                Inputs.id(typed.get("line")).orElse(null)));
        after.addFlashAttribute("notice", t("allocation.begun"));
        return new ModelAndView("redirect:" + HOME + "/" + id);
    }
}
