package it.trama.allocation.proposal;

import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Numbers;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The effect of a formula that is not saved, and what a formula can be made of. */
@Service
class TryFormula {

    private final Numbers numbers;
    private final FundTotals funds;
    private final AllocationDesk desk;

    TryFormula(Numbers numbers, FundTotals funds, AllocationDesk desk) {
        this.numbers = numbers;
        this.funds = funds;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Draft.Tried handle(Draft draft) {
        desk.requireReader();
        return draft.on(numbers.known(draft.formula().total().populationOn()));
    }

    @Transactional(readOnly = true)
    public List<Numbers.Counted> handle() {
        desk.requireReader();
        return numbers.days();
    }

    /** Lines of open years, which may pay, the newest year first; of none before that year. */
    @Transactional(readOnly = true)
    public List<LineTotal> handle(int since) {
        desk.requireWriter();
        return funds.years().reversed().stream()
                .filter(year -> year >= since)
                .flatMap(year -> funds.of(year).stream())
                .filter(fund -> !fund.closed())
                .flatMap(fund -> funds.lines(fund.fund(), fund.year()).stream())
                .toList();
    }
}
