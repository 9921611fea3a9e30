package it.trama.voucher.sheet;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Party;
import it.trama.voucher.Voucher;
import it.trama.voucher.VoucherRefusal;
import it.trama.voucher.Vouchers;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One of the parties moves a voucher. */
@Service
class MakeMove {

    record Command(UUID voucher, Deed deed) {}

    private final Vouchers vouchers;
    private final MakingMoves moves;

    MakeMove(Vouchers vouchers, MakingMoves moves) {
        this.vouchers = vouchers;
        this.moves = moves;
    }

    @Transactional
    public Result<Voucher, VoucherRefusal> handle(Command command) {
        Voucher voucher = vouchers.lock(command.voucher()).orElseThrow(NotFound::new);
        Set<Party> parties = vouchers.parties(voucher);
        if (parties.isEmpty()) {
            throw new NotFound();
        }
        return moves.make(voucher, parties, command.deed());
    }
}
