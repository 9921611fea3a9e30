package it.trama.voucher.moving;

import it.trama.delivery.PassingOn;
import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.Voucher.Waits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a voucher needs before it is a right: a person who is recognised, no other voucher, money that was granted in advance. A support of a signed
 * project has all of it: its money is the project's commitment, and none is committed again.
 */
@Component
class Valuing {

    /** @param waits why it does not go on; NO: the money is committed */
    record Valued(Voucher voucher, Waits waits) {}

    private final Recognising recognising;
    private final Authorisations authorisations;
    private final Budget budget;
    private final PassingOn passing;
    private final Clock clock;

    Valuing(Recognising recognising, Authorisations authorisations, Budget budget, PassingOn passing, Clock clock) {
        this.recognising = recognising;
        this.authorisations = authorisations;
        this.budget = budget;
        this.passing = passing;
        this.clock = clock;
    }

    Valued value(Voucher asked) {
        if (asked.grant().kind() == Kind.PROJECT) {
            var passed = passing.passed(asked.id()).orElseThrow(NotFound::new);
            return new Valued(Next.paid(asked, null, passed.commitment()), Waits.NO);
        }
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
