package it.trama.delivery.verification;

import it.trama.delivery.DeliveryChecks.Said;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies deliveries of a body in a month, or questions one with a text; the last word counts until the month is closed. */
@Service
class CheckDeliveries {

    /** @param question empty: they are verified */
    record Command(UUID record, List<UUID> deliveries, String question) {

        Command {
            deliveries = List.copyOf(deliveries);
        }
    }

    private final Verifiers verifiers;
    private final Verifications verifications;
    private final CurrentActor actors;
    private final Clock clock;

    CheckDeliveries(Verifiers verifiers, Verifications verifications, CurrentActor actors, Clock clock) {
        this.verifiers = verifiers;
        this.verifications = verifications;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public Result<LocalDate, VerificationRefusal> handle(Command command) {
        var verifier = verifiers.require(command.record());
        List<Checked> deliveries = command.deliveries().stream()
                .map(id -> verifications
                        .find(id)
                        .filter(d -> d.where().record().equals(command.record()))
                        .orElseThrow(NotFound::new))
                .toList();
        if (deliveries.isEmpty()) {
            return Result.refused(new VerificationRefusal.NothingGiven());
        }
        for (Checked d : deliveries) {
            if (verifications.isApproved(d.id())
                    || verifications.isClosed(
                            command.record(),
                            d.where().organisation(),
                            d.where().day())) {
                return Result.refused(new VerificationRefusal.MonthClosed());
            }
        }
        boolean questions = !command.question().isEmpty();
        deliveries.stream().filter(Checked::mayBeChecked).forEach(d -> say(d, command.question(), questions));
        verifiers.trace(
                verifier.record(),
                questions ? "delivery.questioned" : "delivery.verified",
                Integer.toString(deliveries.size()));
        return Result.done(deliveries.getFirst().where().day().withDayOfMonth(1));
    }

    /** Saying again what stands changes nothing. */
    private void say(Checked delivery, String question, boolean questions) {
        if (!questions && !delivery.waits()) {
            return;
        }
        var said = new Said(
                delivery.id(),
                questions ? "QUESTIONED" : "VERIFIED",
                question,
                actors.actor().user(),
                clock.instant());
        verifications.say(delivery, said, UUID.randomUUID());
    }
}
