package it.trama.delivery.assignment;

import it.trama.delivery.DeliveryChecks;
import it.trama.delivery.Giving;
import it.trama.delivery.SharedDeliveries;
import it.trama.delivery.assignment.DeliveryRefusal.MonthClosed;
import it.trama.delivery.assignment.DeliveryRefusal.NotCovered;
import it.trama.delivery.assignment.DeliveryRefusal.YearClosed;
import it.trama.delivery.assignment.Givers.Held;
import it.trama.fund.Budget;
import it.trama.fund.CommitmentRefusal.ClosedYear;
import it.trama.fund.CommitmentRefusal.MoreThanCommitted;
import it.trama.fund.CommitmentRefusal.NoSuchLine;
import it.trama.fund.CommitmentRefusal.NotEnough;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs what was given, once however often it is sent; where a fund line pays, its commitment is consumed by as much. */
@Service
class LogDelivery implements SharedDeliveries.Log, Giving {

    /** @param quantity more than nothing, two decimals at most */
    record Command(UUID id, UUID assignment, LocalDate day, BigDecimal quantity, String note) {}

    private final Givers givers;
    private final Deliveries deliveries;
    private final DeliveryChecks checks;
    private final Budget budget;
    private final DeliveryTrace trace;
    private final Clock clock;

    LogDelivery(
            Givers givers,
            Deliveries deliveries,
            DeliveryChecks checks,
            Budget budget,
            DeliveryTrace trace,
            Clock clock) {
        this.givers = givers;
        this.deliveries = deliveries;
        this.checks = checks;
        this.budget = budget;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    public Result<Delivery, DeliveryRefusal> handle(Command command) {
        return give(command, null);
    }

    @Override
    public Optional<String> log(SharedDeliveries.Part part, LocalDate day, String note) {
        var command = new Command(part.id(), part.assignment(), day, part.quantity(), note);
        return switch (give(command, part.amount())) {
            case Done(var _) -> Optional.empty();
            case Refused(var refusal) -> Optional.of(refusal.words());
        };
    }

    @Override
    public Optional<FormErrors> give(Gift gift) {
        var command = new Command(gift.id(), gift.assignment(), gift.day(), gift.quantity(), gift.note());
        if (gift.quantity().signum() == 0) {
            Held held = givers.hold(gift.assignment(), gift.id(), gift.day());
            return refusal(held.assignment(), command).map(DeliveryRefusal::explained);
        }
        return switch (give(command, null)) {
            case Done(var _) -> Optional.empty();
            case Refused(var refusal) -> Optional.of(refusal.explained());
        };
    }

    @Override
    public Promised promised(UUID id) {
        Assignment a = givers.promised(id);
        var origin = a.origin();
        return new Promised(
                id,
                new Owner(origin.record(), origin.compartment(), origin.person(), origin.organisation()),
                new Words(
                        a.promise().beneficiary(),
                        a.promise().title(),
                        a.quantity().unit(),
                        a.promise().contact()),
                a.left(),
                a.valid(),
                a.isOpen(LocalDate.now(clock)));
    }

    /** @param split the amount of a part of something shared; null: quantity by unit value */
    private Result<Delivery, DeliveryRefusal> give(Command command, @Nullable Money split) {
        Held held = givers.hold(command.assignment(), command.id(), command.day());
        if (held.earlier().isPresent()) {
            return Result.done(held.earlier().get());
        }
        Assignment assignment = held.assignment();
        Optional<DeliveryRefusal> refusal = refusal(assignment, command);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        return record(held, command, split);
    }

    private Result<Delivery, DeliveryRefusal> record(Held held, Command command, @Nullable Money split) {
        Assignment assignment = held.assignment();
        Money amount = split == null ? assignment.amountOf(command.quantity()) : split;
        if (amount.isMoreThan(assignment.remains())) {
            return Result.refused(new NotCovered(assignment.remains()));
        }
        var parts = held.share().of(amount);
        var unpaid = settle(assignment, parts.fromPublic(), command.id());
        if (unpaid.isPresent()) {
            return Result.refused(unpaid.get());
        }
        UUID by = held.actor().user();
        var delivery = new Delivery(command.id(), command.day(), command.quantity(), amount, command.note(), by, null);
        deliveries.add(delivery, assignment, parts);
        trace.logged(assignment, delivery);
        return Result.done(delivery);
    }

    private Optional<DeliveryRefusal> refusal(Assignment assignment, Command command) {
        var origin = assignment.origin();
        return assignment
                .refusalToGive(command.day(), command.quantity(), LocalDate.now(clock))
                .or(() -> checks.isClosed(origin.record(), origin.organisation(), command.day())
                        ? Optional.of(new MonthClosed(command.day().withDayOfMonth(1)))
                        : Optional.empty());
    }

    private Optional<DeliveryRefusal> settle(Assignment assignment, Money amount, UUID delivery) {
        UUID commitment = assignment.quantity().commitment();
        if (commitment == null || amount.isZero()) {
            return Optional.empty();
        }
        return switch (budget.settle(commitment, amount, delivery)) {
            case Done(var _) -> Optional.empty();
            case Refused(MoreThanCommitted(var left)) -> Optional.of(new NotCovered(left));
            case Refused(NotEnough(var left)) -> Optional.of(new NotCovered(left));
            case Refused(ClosedYear _) -> Optional.of(new YearClosed());
            case Refused(NoSuchLine _) ->
                throw new IllegalStateException(
                        "assignment %s names a commitment that is not there".formatted(assignment.id()));
        };
    }
}
