package it.trama.voucher.moving;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.voucher.MakingMoves;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Runs the rules as the system, which recognises persons and opens records as an access desk does; who asked learns nothing of it. */
@Component
class SystemPlacing implements MakingMoves.Placing {

    static final Actor DESK = new Actor(
            SystemActor.ID,
            SystemActor.ID,
            SystemActor.ID,
            "Sistema",
            Set.of(Role.SYSTEM, Role.ACCESS_DESK),
            Set.of(),
            Set.of());

    private final CurrentActor actors;
    private final PlaceVoucher place;

    SystemPlacing(CurrentActor actors, PlaceVoucher place) {
        this.actors = actors;
        this.place = place;
    }

    @Override
    public void place(UUID voucher) {
        actors.runAs(DESK, () -> {
            place.handle(voucher);
            return voucher;
        });
    }
}
