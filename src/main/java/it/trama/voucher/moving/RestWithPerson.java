package it.trama.voucher.moving;

import it.trama.delivery.Absences;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.Move;
import it.trama.voucher.VoucherState;
import it.trama.voucher.Vouchers;
import it.trama.voucher.Vouchers.Why;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A person who is in hospital or away until nobody knows when: the voucher rests, and goes on when the person is back. Its assignment has its id. */
@Component
class RestWithPerson {

    private static final Set<String> SUSPENDS = Set.of("HOSPITAL", "AWAY");

    private final Vouchers vouchers;
    private final MakingMoves moves;
    private final Clock clock;

    RestWithPerson(Vouchers vouchers, MakingMoves moves, Clock clock) {
        this.vouchers = vouchers;
        this.moves = moves;
        this.clock = clock;
    }

    @EventListener
    void away(Absences.Noted absence) {
        boolean now = absence.valid().to() == null && !absence.valid().from().isAfter(LocalDate.now(clock));
        if (now && SUSPENDS.contains(absence.kind())) {
            move(absence.assignment(), VoucherState.STARTED, Move.SUSPEND, absence.kind());
        }
    }

    @EventListener
    void back(Absences.Ended absence) {
        move(absence.assignment(), VoucherState.SUSPENDED, Move.RESUME, "");
    }

    private void move(UUID id, VoucherState from, Move move, String reason) {
        vouchers.find(id)
                .filter(found -> found.state() == from)
                .flatMap(_ -> vouchers.lock(id))
                .ifPresent(voucher -> moves.make(
                        voucher,
                        vouchers.parties(voucher),
                        Deed.of(UUID.randomUUID(), move, new Why(reason, "", null))));
    }
}
