package it.trama.fund.ledger;

import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.LineTotal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where funds and lines stand, for other modules. */
@Component
class Balances implements FundTotals {

    private final BalanceRows rows;

    Balances(BalanceRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Integer> years() {
        return rows.years();
    }

    @Override
    public List<FundTotal> of(int year) {
        return rows.funds(year);
    }

    @Override
    public Optional<FundTotal> of(String fund, int year) {
        return of(year).stream().filter(total -> total.fund().equals(fund)).findFirst();
    }

    @Override
    public List<LineTotal> lines(String fund, int year) {
        return rows.lines(fund, year);
    }

    @Override
    public Optional<LineTotal> line(UUID line) {
        return rows.line(line);
    }
}
