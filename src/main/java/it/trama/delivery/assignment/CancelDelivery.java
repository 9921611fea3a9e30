package it.trama.delivery.assignment;

import it.trama.delivery.SharedDeliveries;
import it.trama.delivery.assignment.DeliveryRefusal.AlreadyCancelled;
import it.trama.delivery.assignment.DeliveryRefusal.PartOfGroup;
import it.trama.delivery.assignment.DeliveryRefusal.YearClosed;
import it.trama.delivery.assignment.Givers.Held;
import it.trama.fund.Budget;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a delivery by a reversal with its reason; the money goes back to the commitment. */
@Service
class CancelDelivery implements SharedDeliveries.Cancel {

    /** @param id of the reversal */
    record Command(UUID id, UUID assignment, UUID delivery, String reason) {}

    private final Givers givers;
    private final Deliveries deliveries;
    private final Budget budget;
    private final DeliveryTrace trace;
    private final Clock clock;

    CancelDelivery(Givers givers, Deliveries deliveries, Budget budget, DeliveryTrace trace, Clock clock) {
        this.givers = givers;
        this.deliveries = deliveries;
        this.budget = budget;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    public Result<Delivery, DeliveryRefusal> handle(Command command) {
        return deliveries.isShared(command.delivery()) ? Result.refused(new PartOfGroup()) : cancel(command);
    }

    @Override
    public Optional<String> cancel(UUID reversal, UUID assignment, UUID delivery, String reason) {
        return switch (cancel(new Command(reversal, assignment, delivery, reason))) {
            case Done(var _) -> Optional.empty();
            case Refused(var refusal) -> Optional.of(refusal.words());
        };
    }

    private Result<Delivery, DeliveryRefusal> cancel(Command command) {
        Held held = givers.hold(command.assignment(), command.id(), LocalDate.now(clock));
        if (held.earlier().isPresent()) {
            return Result.done(held.earlier().get());
        }
        Delivery delivery = deliveries
                .find(command.delivery(), command.assignment())
                .filter(d -> d.reverses() == null)
                .orElseThrow(NotFound::new);
        if (deliveries.isReversed(delivery.id())) {
            return Result.refused(new AlreadyCancelled());
        }
        return switch (budget.reverseSettlement(delivery.id(), command.id())) {
            case Refused(var _) -> Result.refused(new YearClosed());
            case Done(var _) -> Result.done(reverse(held, delivery, command));
        };
    }

    /** On the day it is cancelled: the month of the delivery may be closed. */
    private Delivery reverse(Held held, Delivery delivery, Command command) {
        UUID by = held.actor().user();
        Delivery reversal = delivery.reversedAs(command.id(), LocalDate.now(clock), command.reason(), by);
        deliveries.reverse(reversal, held.assignment());
        trace.cancelled(held.assignment(), reversal);
        return reversal;
    }
}
