package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Proposals;
import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import it.trama.fund.Allocating;
import it.trama.kernel.Money;
import it.trama.kernel.Result.Done;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What follows from a resolution: the movement on the line that pays, and letters to be sent. */
@Component
class Effects {

    private static final int DAYS_FOR_LETTERS = 15;

    private final Allocating ledger;
    private final Proposals proposals;
    private final Duties duties;
    private final AllocationDesk desk;

    Effects(Allocating ledger, Proposals proposals, Duties duties, AllocationDesk desk) {
        this.ledger = ledger;
        this.proposals = proposals;
        this.duties = duties;
        this.desk = desk;
    }

    void of(Allocation allocation, Proposal approved) {
        pay(allocation, approved);
        duties.set(new NewDuty(
                approved.letters(),
                "FUND",
                t("allocation.duty.letters", allocation.title()),
                allocation.href(),
                desk.today().plusDays(DAYS_FOR_LETTERS),
                null));
    }

    /** Whether it is written now. What the line has not is written as refused, and the resolution stands: the office finds the money and tries again. */
    boolean pay(Allocation allocation, Proposal approved) {
        UUID line = allocation.line();
        Money total = approved.total();
        if (approved.state() != State.EFFECTIVE || line == null || total == null || total.isZero()) {
            return false;
        }
        boolean written = ledger.allocate(line, total, approved.id()) instanceof Done;
        proposals.ledger(approved.id(), written ? "WRITTEN" : "REFUSED");
        return written;
    }
}
