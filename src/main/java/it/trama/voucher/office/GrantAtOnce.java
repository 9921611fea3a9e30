package it.trama.voucher.office;

import it.trama.kernel.Actor;
import it.trama.trust.CurrentActor;
import it.trama.voucher.VoucherBulk;
import org.springframework.stereotype.Component;

/** The demo's office grants as the real one does. */
@Component
class GrantAtOnce implements VoucherBulk.Granting {

    private final GrantMoney money;
    private final CurrentActor actors;

    GrantAtOnce(GrantMoney money, CurrentActor actors) {
        this.money = money;
        this.actors = actors;
    }

    @Override
    public void grant(Actor office, Grant grant) {
        var granted = new Sums.NewGrant(grant.id(), grant.line(), grant.from(), null, grant.ceiling(), grant.act());
        actors.runAs(office, () -> {
            money.handle(granted);
            return granted;
        });
    }
}
