package it.trama.voucher.moving;

import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Result.Done;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Waits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a voucher needs before it is a right: a person who is recognised, no other voucher, money that was granted in advance. */
@Component
class Valuing {

    /** @param waits why it does not go on; NO: the money is committed */
    record Valued(Voucher voucher, Waits waits) {}

    private final Recognising recognising;
    private final Authorisations authorisations;
    private final Budget budget;
    private final Clock clock;

    Valuing(Recognising recognising, Authorisations authorisations, Budget budget, Clock clock) {
        this.recognising = recognising;
        this.authorisations = authorisations;
        this.budget = budget;
        this.clock = clock;
    }

    Valued value(Voucher asked) {
        Voucher voucher = recognising.recognised(asked);
        if (asked.place().waits() == Waits.NO && recognising.isDouble(voucher)) {
            return new Valued(voucher, Waits.DOUBLE);
        }
        var inForce = authorisations.inForce(voucher.grant().definition(), LocalDate.now(clock));
        if (inForce.isEmpty()) {
            return new Valued(voucher, Waits.NOT_AUTHORISED);
        }
        var amount = voucher.grant().amount().total();
        for (var authorisation : inForce) {
            if (authorisation.free().compareTo(amount.amount()) >= 0
                    && budget.commit(new NewCommitment(
                                    UUID.randomUUID(), authorisation.line(), "VOUCHER", voucher.id(), amount))
                            instanceof Done(var commitment)) {
                return new Valued(Next.paid(voucher, authorisation.id(), commitment), Waits.NO);
            }
        }
        return new Valued(voucher, Waits.NO_BUDGET);
    }
}
