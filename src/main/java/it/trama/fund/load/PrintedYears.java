package it.trama.fund.load;

import it.trama.fund.load.FundingTable.Row;
import it.trama.kernel.Money;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Years as a document prints them. Its amounts are estimates ("the deliberations are not yet available"): so are their movements. */
@Component
class PrintedYears {

    private final FundRows rows;

    PrintedYears(FundRows rows) {
        this.rows = rows;
    }

    /** @return whether the fund did not have the year yet */
    boolean add(Row row, boolean close) {
        boolean added = rows.addYear(row, row.year(), null);
        if (added) {
            UUID line = rows.addLine(row.year(), 1, Purposes.whole(row.fund()));
            move(line, "ESTIMATED", row.amount(), row.year());
        }
        if (added && close) {
            rows.close(row.fund(), row.year());
        }
        return added;
    }

    void move(UUID line, String kind, Money amount, int year) {
        if (!amount.isZero()) {
            rows.move(line, kind, amount, year);
        }
    }
}
