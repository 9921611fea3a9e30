package it.trama.voucher;

import it.trama.kernel.Result;
import it.trama.voucher.Vouchers.Handover;
import it.trama.voucher.Vouchers.Why;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a move with all that follows from it: money, assignment, log, who is told. Within the caller's transaction. */
public interface MakingMoves {

    /**
     * @param id       of the event: the same twice is once
     * @param provider to whom it is offered
     * @param handover exactly at the end
     */
    record Deed(
            UUID id,
            Move move,
            Why why,
            @Nullable UUID provider,
            @Nullable Handover handover) {

        public static Deed of(UUID id, Move move, Why why) {
            return new Deed(id, move, why, null, null);
        }
    }

    Result<Voucher, VoucherRefusal> make(Voucher voucher, Set<Party> parties, Deed deed);

    /** What rules do by themselves, as the system, in a transaction of their own: value what was asked, offer what was valued. */
    interface Placing {

        void place(UUID voucher);
    }
}
