package it.trama.fund.load;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.load.CsvLines.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trial year as if the office had worked on it for a while; done once. */
@Service
class LoadExample {

    private final ExampleRows rows;
    private final FundTotals totals;
    private final Duties duties;
    private final FundDesk desk;

    LoadExample(ExampleRows rows, FundTotals totals, Duties duties, FundDesk desk) {
        this.rows = rows;
        this.totals = totals;
        this.duties = duties;
        this.desk = desk;
    }

    @Transactional
    public void handle(List<Line> lines) {
        int year = desk.today().getYear();
        if (!rows.wanted(year)) {
            return;
        }
        for (Line line : lines.subList(1, lines.size())) {
            switch (line.at(0)) {
                case "LINE" -> rows.line(line, year);
                case "ESTIMATED", "COLLECTED", "TRANSFERRED" -> rows.stage(line, year);
                case "AUTHORISED" -> rows.authorise(line, year);
                default -> rule(line, year);
            }
        }
    }

    /** The money is spent by the end of the year after: it is due in the district's calendar too. */
    private void rule(Line line, int year) {
        UUID id = UUID.randomUUID();
        LocalDate day = line.at(0).equals("DEADLINE") ? LocalDate.of(year + 1, 12, 31) : null;
        rows.rule(id, line, year, day);
        if (day != null) {
            FundTotal fund = totals.of(line.at(1), year).orElseThrow();
            String title = t("fund.rule.duty.DEADLINE", fund.name(), String.valueOf(year));
            duties.set(new NewDuty(id, "FUND", title, fund.href(), day, null));
        }
    }
}
