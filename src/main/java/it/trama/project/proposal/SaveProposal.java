package it.trama.project.proposal;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.proposal.Proposal.Consent;
import it.trama.project.proposal.Proposal.Origin;
import it.trama.project.proposal.Proposal.Said;
import it.trama.project.proposal.Proposal.Saved;
import it.trama.project.proposal.Proposal.Standing;
import it.trama.project.proposal.Proposal.Voices;
import it.trama.project.proposal.Proposal.Who;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a proposal, or writes it anew while the group has it not. */
@Service
class SaveProposal {

    /** @param version that who writes has seen; 0 for a new one */
    record Command(UUID id, int version, Who who, Said said, Consent consent) {}

    private final ProposalDesk desk;
    private final Proposals proposals;

    SaveProposal(ProposalDesk desk, Proposals proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    @Transactional
    Result<UUID, ProposalRefusal> handle(Command command) {
        desk.requireProposer();
        Optional<Proposal> stored = proposals.find(command.id());
        if (stored.isEmpty()) {
            proposals.add(written(
                    command,
                    new Origin(desk.actor().organisation(), desk.actor().user(), null, null)));
            desk.trace("pactproposal.saved", command.id().toString());
            return Result.done(command.id());
        }
        Proposal proposal = stored.filter(desk::own).orElseThrow(NotFound::new);
        if (same(proposal, command)) {
            return Result.done(command.id());
        }
        if (!proposal.state().written()) {
            return Result.refused(new ProposalRefusal.NotNow(proposal.state()));
        }
        if (!proposals.rewrite(written(command, proposal.origin()), command.version())) {
            return Result.refused(new ProposalRefusal.SavedMeanwhile());
        }
        desk.trace("pactproposal.saved", proposal);
        return Result.done(command.id());
    }

    private static boolean same(Proposal stored, Command typed) {
        return stored.who().equals(typed.who())
                && stored.said().equals(typed.said())
                && stored.consent().equals(typed.consent());
    }

    private Proposal written(Command command, Origin origin) {
        var saved = new Saved(command.version(), desk.actor().user(), desk.now());
        var standing = new Standing(ProposalState.DRAFT, Voices.NONE, "", null, saved);
        return new Proposal(command.id(), origin, command.who(), command.said(), command.consent(), standing);
    }
}
