package it.trama.demo.voucher;

import it.trama.fund.Budget;
import it.trama.fund.OpenLine;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The line that pays help at home. */
@Service
class HomeCareLine {

    private static final String HELP_AT_HOME = "NAU-04";

    private final Budget budget;

    HomeCareLine(Budget budget) {
        this.budget = budget;
    }

    @Transactional(readOnly = true)
    UUID handle(int year) {
        return budget.openLines(year).stream()
                .filter(line -> HELP_AT_HOME.equals(line.planItem()))
                .findFirst()
                .map(OpenLine::id)
                .orElseThrow();
    }
}
