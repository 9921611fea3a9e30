package it.trama.sharing.referral;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.sharing.Decision.Allowed;
import it.trama.sharing.Decision.Refused;
import it.trama.sharing.SharingBases;
import it.trama.sharing.referral.Grounds.Named;
import it.trama.sharing.referral.Referral.Place;
import it.trama.sharing.referral.Referral.Progress;
import it.trama.sharing.referral.Referral.Sent;
import it.trama.sharing.referral.Referral.State;
import it.trama.sharing.referral.Referral.Terms;
import it.trama.trust.AccessLevel;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refers a record's person to another body: the chosen parts are copied and frozen; the record opens only when the body accepts. */
@Service
class SendReferral {

    /** @param named in place of a consent, when there is none */
    record Command(
            UUID id,
            UUID record,
            UUID to,
            Terms terms,
            String question,
            Set<String> sources,
            @Nullable Named named) {}

    private final SocialRecords records;
    private final SharingBases bases;
    private final Grounds grounds;
    private final Sending sending;
    private final CurrentActor actors;
    private final Clock clock;

    SendReferral(
            SocialRecords records,
            SharingBases bases,
            Grounds grounds,
            Sending sending,
            CurrentActor actors,
            Clock clock) {
        this.records = records;
        this.bases = bases;
        this.grounds = grounds;
        this.sending = sending;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public Result<UUID, ReferralRefusal> handle(Command command) {
        RecordHead head = records.require(command.record(), AccessLevel.WORK);
        if (head.sealed()) {
            return refused(ReferralRefusal.SEALED);
        }
        if (sending.isSent(command.id())) {
            return done(command.id());
        }
        Optional<ReferralRefusal> refusal = refusal(command);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var packet = sending.packet(head, command.question(), command.sources());
        if (packet.isEmpty()) {
            return refused(ReferralRefusal.PART_GONE);
        }
        if (command.named() != null) {
            grounds.name(command.id(), head.person(), command.to(), command.named());
        }
        return switch (bases.may("REFERRAL", head.person(), command.to())) {
            case Refused(var reason) -> refused(ReferralRefusal.valueOf(reason.name()));
            case Allowed(var basis, var reference, var _) -> {
                var ground = new Referral.Ground(basis, reference);
                sending.send(referral(command, head, ground, packet.get()), packet.get());
                yield done(command.id());
            }
        };
    }

    private Optional<ReferralRefusal> refusal(Command command) {
        if (command.named() != null && !actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            return Optional.of(ReferralRefusal.NOT_YOURS_TO_NAME);
        }
        return grounds.placesLeft(command.to()).filter(left -> left <= 0).map(_ -> ReferralRefusal.NO_PLACE);
    }

    private Referral referral(Command command, RecordHead head, Referral.Ground ground, Packet packet) {
        return new Referral(
                command.id(),
                records.nextNumber("IN"),
                new Place(head.id(), head.person(), command.to(), ""),
                ground,
                command.terms(),
                new Sent(actors.actor().user(), "", clock.instant(), packet.sha256()),
                new Progress(State.SENT, "", clock.instant()));
    }
}
