package it.trama.delivery.assignment;

import it.trama.delivery.assignment.DeliveryRefusal.AlreadyCancelled;
import it.trama.delivery.assignment.DeliveryRefusal.YearClosed;
import it.trama.fund.Budget;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a delivery by a reversal with its reason; the money goes back to the commitment. */
@Service
class CancelDelivery {

    /** @param id of the reversal */
    record Command(UUID id, UUID assignment, UUID delivery, String reason) {}

    private final Givers givers;
    private final Assignments assignments;
    private final Deliveries deliveries;
    private final Budget budget;
    private final DeliveryTrace trace;
    private final Clock clock;

    CancelDelivery(
            Givers givers,
            Assignments assignments,
            Deliveries deliveries,
            Budget budget,
            DeliveryTrace trace,
            Clock clock) {
        this.givers = givers;
        this.assignments = assignments;
        this.deliveries = deliveries;
        this.budget = budget;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    public Result<Delivery, DeliveryRefusal> handle(Command command) {
        var actor = givers.requireQuietly();
        assignments.lock(command.assignment());
        Assignment assignment =
                assignments.find(command.assignment(), actor.organisation()).orElseThrow(NotFound::new);
        Optional<Delivery> earlier = deliveries.find(command.id(), assignment.id());
        if (earlier.isPresent()) {
            return Result.done(earlier.get());
        }
        Delivery delivery = deliveries
                .find(command.delivery(), assignment.id())
                .filter(d -> d.reverses() == null)
                .orElseThrow(NotFound::new);
        if (deliveries.isReversed(delivery.id())) {
            return Result.refused(new AlreadyCancelled());
        }
        if (!moneyGoesBack(assignment, delivery, command.id())) {
            return Result.refused(new YearClosed());
        }
        Delivery reversal = delivery.reversedAs(command.id(), LocalDate.now(clock), command.reason(), actor.user());
        deliveries.add(reversal, assignment);
        trace.cancelled(assignment, reversal);
        return Result.done(reversal);
    }

    private boolean moneyGoesBack(Assignment assignment, Delivery delivery, UUID reversal) {
        if (assignment.quantity().commitment() == null) {
            return true;
        }
        try {
            budget.reverseSettlement(delivery.id(), reversal);
            return true;
        } catch (IllegalStateException _) {
            return false; // the year was closed meanwhile
        }
    }
}
