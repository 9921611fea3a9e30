package it.trama.sharing.referral;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.sharing.referral.Referral.Move;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receiver's side: what the body was sent, one packet, and how many it can take. */
@Service
class ReceiveReferrals {

    /** @param week its Monday */
    record Declare(LocalDate week, int places) {}

    record Received(List<Referral> referrals, List<Grounds.Week> declared) {}

    /** @param packet empty once it is closed to the body */
    record Shown(Referral referral, Optional<Packet> packet, List<Move> moves) {}

    private final Referrals referrals;
    private final Packets packets;
    private final Grounds grounds;
    private final CurrentActor actors;
    private final Audit audit;

    ReceiveReferrals(Referrals referrals, Packets packets, Grounds grounds, CurrentActor actors, Audit audit) {
        this.referrals = referrals;
        this.packets = packets;
        this.grounds = grounds;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public Received handle() {
        require();
        audit.write(Audit.Entry.of("referrals.received", "CASEWORK"));
        UUID body = actors.actor().organisation();
        return new Received(referrals.to(body), grounds.declared(body));
    }

    @Transactional
    public Shown handle(UUID id) {
        Referral referral = referrals
                .find(id)
                .filter(one -> one.place().to().equals(actors.actor().organisation()))
                .orElseThrow(NotFound::new);
        audit.write(Audit.Entry.of("referral.read", "CASEWORK")
                .about(referral.place().person())
                .on(referral.place().record()));
        Optional<Packet> packet = packets.of(id);
        return new Shown(
                referral,
                packet,
                packet.isEmpty()
                        ? List.of()
                        : referrals.moves(referral.progress().state(), "RECEIVER"));
    }

    @Transactional
    public void handle(Declare command) {
        require();
        grounds.declare(command.week(), command.places());
        audit.write(Audit.Entry.of("referrals.capacity", "ADMINISTRATION").with(Integer.toString(command.places())));
    }

    private void require() {
        if (!actors.actor().hasAny(Role.PROVIDER, Role.TEAM_MEMBER, Role.COORDINATOR)) {
            throw new AccessDeniedException("referrals are received by who helps");
        }
    }
}
