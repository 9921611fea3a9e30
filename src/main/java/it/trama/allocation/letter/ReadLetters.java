package it.trama.allocation.letter;

import it.trama.allocation.Allocation;
import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Allocations;
import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Numbers;
import it.trama.allocation.Places;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.Decision;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Proposals;
import it.trama.allocation.Share;
import it.trama.allocation.letter.Letters.Letter;
import it.trama.allocation.letter.Letters.Protocol;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters of what is effective, for the office and for who governs. */
@Service
class ReadLetters {

    /** @param own code of the reader's municipality */
    record Written(List<Letter> letters, Optional<Protocol> protocol, String own) {}

    record Shown(
            Allocation allocation,
            Proposal proposal,
            Decision decision,
            Inputs inputs,
            List<Share> shares,
            Written written) {

        List<Letter> letters() {
            return written.letters();
        }

        Optional<Protocol> protocol() {
            return written.protocol();
        }

        String own() {
            return written.own();
        }

        Share share(String municipality) {
            return shares.stream()
                    .filter(share -> share.municipality().equals(municipality))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    private final Allocations allocations;
    private final Proposals proposals;
    private final Numbers numbers;
    private final Letters letters;
    private final Places places;
    private final AllocationDesk desk;

    ReadLetters(
            Allocations allocations,
            Proposals proposals,
            Numbers numbers,
            Letters letters,
            Places places,
            AllocationDesk desk) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.numbers = numbers;
        this.letters = letters;
        this.places = places;
        this.desk = desk;
    }

    /** @throws NotFound also when nothing was approved yet */
    @Transactional(readOnly = true)
    public Shown handle(UUID id) {
        desk.requireReader();
        Allocation allocation = allocations.find(id).orElseThrow(NotFound::new);
        Proposal effective = proposals.of(id).stream()
                .filter(proposal -> proposal.state() == State.EFFECTIVE)
                .findFirst()
                .orElseThrow(NotFound::new);
        Decision decision = effective.decision();
        if (decision == null) {
            throw new NotFound();
        }
        return new Shown(
                allocation,
                effective,
                decision,
                numbers.kept(effective.id()),
                numbers.shares(effective.id()),
                new Written(letters.of(effective.id()), letters.protocol(effective.id()), places.municipality()));
    }
}
