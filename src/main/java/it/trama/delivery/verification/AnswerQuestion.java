package it.trama.delivery.verification;

import it.trama.delivery.DeliveryChecks.Said;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body that gave answers what the service asks about a delivery; the delivery stays questioned until the service verifies it. */
@Service
class AnswerQuestion {

    /** @param id of the answer: a second sending is the first */
    record Command(UUID id, UUID delivery, String text) {}

    private final Verifications verifications;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    AnswerQuestion(Verifications verifications, CurrentActor actors, Audit audit, Clock clock) {
        this.verifications = verifications;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Result<Checked, VerificationRefusal> handle(Command command) {
        Actor actor = actors.actor();
        Checked delivery = verifications
                .find(command.delivery())
                .filter(d -> actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER))
                .filter(d -> d.where().organisation().equals(actor.organisation()))
                .orElseThrow(NotFound::new);
        var where = delivery.where();
        if (verifications.isApproved(delivery.id())
                || verifications.isClosed(where.record(), where.organisation(), where.day())) {
            return Result.refused(new VerificationRefusal.MonthClosed());
        }
        var said = new Said(delivery.id(), "ANSWERED", command.text(), actor.user(), clock.instant());
        verifications.say(delivery, said, command.id());
        audit.write(Audit.Entry.of("delivery.answered", "DELIVERY")
                .on(where.record())
                .sealedIf(where.compartment().equals(Compartment.SEALED.name())));
        return Result.done(delivery);
    }
}
