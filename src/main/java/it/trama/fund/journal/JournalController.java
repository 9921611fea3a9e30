package it.trama.fund.journal;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.journal.JournalPage.Fact;
import it.trama.fund.journal.JournalPage.Link;
import it.trama.fund.journal.JournalRows.Promise;
import it.trama.fund.journal.JournalRows.Row;
import it.trama.kernel.NotFound;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** From a figure down to its movements, and from a commitment to what it is for. */
@Controller
@RequestMapping("/fondi")
class JournalController {

    private static final int ALL = 100_000;

    private final JournalRows rows;
    private final JournalPages pages;
    private final FundTotals totals;
    private final ReadCommitment read;
    private final FundDesk desk;

    JournalController(JournalRows rows, JournalPages pages, FundTotals totals, ReadCommitment read, FundDesk desk) {
        this.rows = rows;
        this.pages = pages;
        this.totals = totals;
        this.read = read;
        this.desk = desk;
    }

    private LineTotal line(UUID id) {
        desk.requireMoney();
        return totals.line(id).orElseThrow(NotFound::new);
    }

    @GetMapping("/linee/{id}/mastro")
    ModelAndView journal(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        LineTotal line = line(id);
        var filter = new JournalForm(typed);
        List<Row> found = rows.movements(id, filter, JournalPages.SHOWN + 1);
        return new ModelAndView("fund/journal", "page", pages.page(line, filter, found));
    }

    @GetMapping("/linee/{id}/mastro.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        LineTotal line = line(id);
        List<Row> found = rows.movements(id, new JournalForm(typed), ALL);
        Map<UUID, String> names = pages.names(found);
        var table = new ArrayList<List<String>>();
        table.add(List.of(
                t("fund.movement.day"),
                t("fund.movement.kind"),
                t("fund.movement.amount"),
                t("fund.journal.balance"),
                t("fund.movement.commitment"),
                t("fund.journal.reversed"),
                t("fund.journal.words")));
        found.forEach(row -> table.add(List.of(
                row.said().day().toString(),
                t("fund.movement." + row.kind()),
                row.amount().toString().replace('.', ','),
                row.balance().toString().replace('.', ','),
                Optional.ofNullable(row.ties().commitment())
                        .map(commitment -> String.valueOf(commitment.number()))
                        .orElse(""),
                row.ties().reversed() ? t("fund.yes") : "",
                JournalPages.words(row, names))));
        return TableFile.download("mastro-" + line.code() + ".csv", table);
    }

    @GetMapping("/impegni/{id}")
    ModelAndView commitment(@PathVariable UUID id) {
        var shown = read.handle(id);
        Promise promise = shown.promise();
        LineTotal line = totals.line(promise.line()).orElseThrow(NotFound::new);
        var fund = pages.fund(line);
        var facts = List.of(
                new Fact(t("fund.committed"), Formats.euro(promise.committed())),
                new Fact(t("fund.settled"), Formats.euro(promise.settled())),
                new Fact(t("fund.paid"), Formats.euro(promise.paid())),
                new Fact(t("fund.toSettle"), Formats.euro(promise.committed().minus(promise.settled()))));
        var page = new JournalPage.Promise(
                t("fund.commitment.title", promise.number()),
                FormPage.crumbs(fund, line),
                new Link(line.purpose(), line.href()),
                source(promise, shown.href()),
                facts,
                pages.rows(rows.ofCommitment(line.id(), id), fund),
                fund.closed() ? List.of() : steps(promise));
        return new ModelAndView("fund/commitment", "page", page);
    }

    private static JournalPage.Source source(Promise promise, Optional<String> href) {
        var source = promise.source();
        boolean contract = source.kind().equals("CONTRACT");
        String words = contract ? source.label() : href.isEmpty() ? t("fund.source.hidden") : "";
        return new JournalPage.Source(t("fund.source." + source.kind()), href.orElse(null), words);
    }

    private List<Link> steps(Promise promise) {
        var steps = new ArrayList<Link>();
        String href = "/fondi/impegni/" + promise.id();
        boolean left = promise.committed().isMoreThan(promise.settled());
        if (desk.writes() && left && promise.source().kind().equals("CONTRACT")) {
            steps.add(new Link(t("fund.step.SETTLED.link"), href + "/liquida"));
            steps.add(new Link(t("fund.step.RELEASED.link"), href + "/economia"));
        }
        if (desk.writes() && promise.settled().isMoreThan(promise.paid())) {
            steps.add(new Link(t("fund.step.PAID.link"), href + "/paga"));
        }
        return steps;
    }
}
