package it.trama.voucher.moving;

import it.trama.kernel.Result.Done;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.Party;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Waits;
import it.trama.voucher.VoucherState;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** As far as rules can take it without anybody: an offer that expired goes back, what was asked is valued, what was valued is offered. */
@Service
class PlaceVoucher {

    private final Vouchers vouchers;
    private final MakingMoves moves;
    private final Valuing valuing;
    private final Turn turn;
    private final Ending ending;
    private final Clock clock;

    PlaceVoucher(Vouchers vouchers, MakingMoves moves, Valuing valuing, Turn turn, Ending ending, Clock clock) {
        this.vouchers = vouchers;
        this.moves = moves;
        this.valuing = valuing;
        this.turn = turn;
        this.ending = ending;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID id) {
        vouchers.lock(id).ifPresent(this::goOn);
    }

    private void goOn(Voucher found) {
        Voucher voucher = expired(found) ? made(found, Move.EXPIRE, "").orElse(found) : found;
        if (voucher.state() == VoucherState.ASKED && voucher.place().waits() != Waits.DOUBLE) {
            voucher = value(voucher);
        }
        if (voucher.state() == VoucherState.APPROVED && isFree(voucher.place().waits())) {
            offer(voucher);
        }
        if (voucher.state() == VoucherState.APPROVED && voucher.place().waits() == Waits.NOT_ALLOWED) {
            Voucher kept = voucher;
            turn.next(kept).next().ifPresent(next -> offer(kept, next));
        }
        if (voucher.place().waits() == Waits.NEXT) {
            ending.follow(voucher);
        }
    }

    private boolean expired(Voucher voucher) {
        Instant until = voucher.course().taken().offerUntil();
        return voucher.state() == VoucherState.OFFERED && until != null && until.isBefore(clock.instant());
    }

    private static boolean isFree(Waits waits) {
        return waits == Waits.NO || waits == Waits.NEXT;
    }

    private Voucher value(Voucher voucher) {
        var valued = valuing.value(voucher);
        if (valued.waits() == Waits.NO) {
            return made(valued.voucher(), Move.APPROVE, "").orElse(voucher);
        }
        if (valued.waits() == voucher.place().waits()) {
            return voucher;
        }
        return made(valued.voucher(), Move.WAIT, valued.waits().name()).orElse(voucher);
    }

    private void offer(Voucher voucher) {
        var found = turn.next(voucher);
        if (found.next().isEmpty()) {
            made(voucher, Move.WAIT, (found.kept() ? Waits.NOT_ALLOWED : Waits.NO_PROVIDER).name());
            return;
        }
        offer(voucher, found.next().get());
    }

    private void offer(Voucher voucher, UUID next) {
        moves.make(voucher, Set.of(Party.SYSTEM), new Deed(UUID.randomUUID(), Move.OFFER, Why.NONE, next, null));
    }

    private Optional<Voucher> made(Voucher voucher, Move move, String reason) {
        var deed = Deed.of(UUID.randomUUID(), move, new Why(reason, "", null));
        return moves.make(voucher, Set.of(Party.SYSTEM), deed) instanceof Done(var after)
                ? Optional.of(after)
                : Optional.empty();
    }
}
