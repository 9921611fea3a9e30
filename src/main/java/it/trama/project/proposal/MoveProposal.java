package it.trama.project.proposal;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.proposal.Proposal.Seat;
import it.trama.project.proposal.Proposal.Voice;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a proposal to its pact group, withdraws it; there it is accepted by each coordinator, or given back. Asked twice it is done once. */
@Service
class MoveProposal {

    enum Move {
        SEND,
        WITHDRAW,
        ACCEPT,
        TAKE_BACK,
        GIVE_BACK
    }

    /** @param words why it is given back */
    record Command(UUID proposal, Move move, String words) {}

    private final ProposalDesk desk;
    private final Proposals proposals;
    private final Municipalities municipalities;
    private final Directory directory;

    MoveProposal(ProposalDesk desk, Proposals proposals, Municipalities municipalities, Directory directory) {
        this.desk = desk;
        this.proposals = proposals;
        this.municipalities = municipalities;
        this.directory = directory;
    }

    @Transactional
    Result<UUID, ProposalRefusal> handle(Command command) {
        Proposal proposal = desk.require(command.proposal());
        Optional<ProposalRefusal> refusal = switch (command.move()) {
            case SEND -> send(ofOwn(proposal));
            case WITHDRAW -> withdraw(ofOwn(proposal));
            case ACCEPT -> accept(proposal, seat(proposal));
            case TAKE_BACK -> takeBack(proposal, seat(proposal));
            case GIVE_BACK -> giveBack(proposal, seat(proposal), command.words());
        };
        return refusal.<Result<UUID, ProposalRefusal>>map(Result::refused).orElseGet(() -> Result.done(proposal.id()));
    }

    private Proposal ofOwn(Proposal proposal) {
        if (!desk.own(proposal)) {
            throw new NotFound();
        }
        return proposal;
    }

    private Seat seat(Proposal proposal) {
        return desk.coordinates(proposal).orElseThrow(NotFound::new);
    }

    private Optional<ProposalRefusal> send(Proposal proposal) {
        if (proposal.state().decided()) {
            return Optional.empty();
        }
        if (!proposal.state().written()) {
            return notNow(proposal);
        }
        List<String> missing = proposal.missing();
        if (!missing.isEmpty()) {
            return Optional.of(new ProposalRefusal.Incomplete(missing));
        }
        if (directory.organisationsUnderAgreement().stream()
                .noneMatch(body -> body.id().equals(proposal.origin().organisation()))) {
            return Optional.of(new ProposalRefusal.NoAgreement());
        }
        Optional<Integer> group = proposals.groupFor(subdistrict(proposal.who().municipality()));
        if (group.isEmpty()) {
            return Optional.of(new ProposalRefusal.NoGroup());
        }
        desk.moved(proposal.sent(group.get(), desk.now()), "SENT", "");
        return Optional.empty();
    }

    private @Nullable Integer subdistrict(@Nullable String municipality) {
        return municipality == null
                ? null
                : municipalities
                        .find(municipality)
                        .map(Municipality::subdistrict)
                        .orElse(null);
    }

    private Optional<ProposalRefusal> withdraw(Proposal proposal) {
        if (proposal.state() == ProposalState.WITHDRAWN) {
            return Optional.empty();
        }
        if (proposal.state() == ProposalState.BEGUN) {
            return notNow(proposal);
        }
        desk.moved(proposal.withdrawn(), "WITHDRAWN", "");
        return Optional.empty();
    }

    private Optional<ProposalRefusal> accept(Proposal proposal, Seat seat) {
        UUID user = desk.actor().user();
        Voice voice = proposal.standing().voices().of(seat);
        if (voice != null) {
            return Optional.empty();
        }
        if (proposal.state() != ProposalState.SENT && proposal.state() != ProposalState.HALF_ACCEPTED) {
            return notNow(proposal);
        }
        if (proposal.origin().by().equals(user)) {
            return Optional.of(new ProposalRefusal.OwnProposal());
        }
        desk.moved(proposal.accepted(seat, new Voice(user, desk.now())), "ACCEPTED", "");
        return Optional.empty();
    }

    private Optional<ProposalRefusal> takeBack(Proposal proposal, Seat seat) {
        if (!proposal.state().decided()) {
            return notNow(proposal);
        }
        if (proposal.standing().voices().of(seat) != null) {
            desk.moved(proposal.takenBack(seat), "TAKEN_BACK", "");
        }
        return Optional.empty();
    }

    private Optional<ProposalRefusal> giveBack(Proposal proposal, Seat seat, String words) {
        if (proposal.state() == ProposalState.GIVEN_BACK
                && proposal.standing().reason().equals(words)) {
            return Optional.empty();
        }
        if (!proposal.state().decided() || !seat.coordinates()) {
            return notNow(proposal);
        }
        if (words.isEmpty()) {
            return Optional.of(new ProposalRefusal.ReasonMissing());
        }
        desk.moved(proposal.givenBack(words), "GIVEN_BACK", words);
        return Optional.empty();
    }

    private static Optional<ProposalRefusal> notNow(Proposal proposal) {
        return Optional.of(new ProposalRefusal.NotNow(proposal.state()));
    }
}
