package it.trama.voucher.moving;

import it.trama.fund.Budget;
import it.trama.kernel.Result;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.Voucher;
import it.trama.voucher.VoucherRefusal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a move does outside the voucher: the assignment begins and ends, what is left goes back to the line. */
@Component
class Consequences {

    private final Budget budget;
    private final Assigning assigning;

    Consequences(Budget budget, Assigning assigning) {
        this.budget = budget;
        this.assigning = assigning;
    }

    Optional<VoucherRefusal> of(Voucher before, Voucher after, Deed deed, LocalDate today) {
        if (deed.move() == Move.START) {
            assigning.open(after);
        }
        if (!after.state().over()) {
            return Optional.empty();
        }
        if (before.course().taken().assignment() != null) {
            assigning.end(before, today);
        }
        var amount = before.grant().amount();
        if (amount.commitment() == null || amount.resource() != null) {
            return Optional.empty();
        }
        return budget.release(amount.commitment(), deed.id()) instanceof Result.Refused
                ? Optional.of(new VoucherRefusal.YearClosed())
                : Optional.empty();
    }
}
