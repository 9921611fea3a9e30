package it.trama.voucher.sheet;

import it.trama.kernel.Actor;
import it.trama.trust.CurrentActor;
import it.trama.voucher.MakingMoves;
import it.trama.voucher.MakingMoves.Deed;
import it.trama.voucher.VoucherBulk;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The demo's parties act as real ones do. */
@Component
class ActAtOnce implements VoucherBulk.Acting {

    private final MakeMove moves;
    private final MakingMoves.Placing placing;
    private final CurrentActor actors;

    ActAtOnce(MakeMove moves, MakingMoves.Placing placing, CurrentActor actors) {
        this.moves = moves;
        this.placing = placing;
        this.actors = actors;
    }

    @Override
    public void act(Actor actor, UUID voucher, Deed deed) {
        actors.runAs(actor, () -> moves.handle(new MakeMove.Command(voucher, deed)));
        placing.place(voucher);
    }
}
