package it.trama.project.proposal;

import it.trama.casefile.HeaderView;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.project.proposal.Proposal.Seat;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who proposes and who decides, and the trace that is left. */
@Component
class ProposalDesk {

    private final Proposals proposals;
    private final ProposalSteps steps;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ProposalDesk(Proposals proposals, ProposalSteps steps, CurrentActor actors, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.steps = steps;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    Actor actor() {
        return actors.actor();
    }

    boolean proposes() {
        return actor().hasAny(Role.TEAM_MEMBER, Role.PROVIDER);
    }

    /** @throws AccessDeniedException for who works for the service: the pact is written in the record there */
    void requireProposer() {
        if (!proposes()) {
            throw new AccessDeniedException("pacts are proposed by bodies of the third sector");
        }
    }

    Proposal require(UUID id) {
        return proposals.find(id).orElseThrow(NotFound::new);
    }

    /** The proposer's body's own. */
    boolean own(Proposal proposal) {
        return proposes() && proposal.origin().organisation().equals(actor().organisation());
    }

    /** Where the actor sits in the group that decides, as its coordinator. */
    Optional<Seat> coordinates(Proposal proposal) {
        return proposals.seats().stream()
                .filter(seat -> seat.coordinates()
                        && Integer.valueOf(seat.subdistrict())
                                .equals(proposal.origin().subdistrict()))
                .findFirst();
    }

    /** @throws NotFound for all but the public coordinator of its group */
    void requirePublicCoordinator(Proposal proposal) {
        if (coordinates(proposal).filter(Seat::isPublic).isEmpty()) {
            throw new NotFound();
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void moved(Proposal after, String step, String words) {
        if (!proposals.move(after, actor().user(), now())) {
            throw new OptimisticLockingFailureException("proposal " + after.id());
        }
        steps.add(after.id(), step, words, actor().user(), now());
        trace("pactproposal.moved." + step, after);
    }

    void trace(String action, Proposal proposal) {
        trace(action, proposal.id().toString());
    }

    void trace(String action, String detail) {
        audit.write(Audit.Entry.of(action, HeaderView.purposeOf(actor())).with(detail));
    }
}
