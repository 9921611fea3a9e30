package it.trama.fund.load;

import it.trama.fund.FundDesk;
import it.trama.fund.load.CsvLines.Line;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trial year as if the office had worked on it for a while; done once. */
@Service
class LoadExample {

    private final ExampleRows rows;
    private final FundDesk desk;

    LoadExample(ExampleRows rows, FundDesk desk) {
        this.rows = rows;
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
                default -> rows.rule(line, year);
            }
        }
    }
}
