package it.trama.project.pact;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Pathways;
import it.trama.trust.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a pact by all its parties: money committed, document stored, help known, bodies entrusted; all of it or nothing. Decided before
 * anything is written.
 */
@Service
class SignPact {

    /** @param signers who signs for each party */
    record Command(UUID pact, int version, Map<String, String> signers) {}

    private final Pacts pacts;
    private final Pathways pathways;
    private final PactFacts facts;
    private final Signing signing;
    private final PactPrinter printer;
    private final CurrentActor actors;

    SignPact(
            Pacts pacts,
            Pathways pathways,
            PactFacts facts,
            Signing signing,
            PactPrinter printer,
            CurrentActor actors) {
        this.pacts = pacts;
        this.pathways = pathways;
        this.facts = facts;
        this.signing = signing;
        this.printer = printer;
        this.actors = actors;
    }

    @Transactional
    Result<Pact, List<PactRefusal>> handle(Command command) {
        Pact pact =
                pacts.find(command.pact()).orElseThrow(NotFound::new); // the policy shows it to who works on the record
        if (!DraftPact.mayWrite(actors.actor())) {
            throw new NotFound();
        }
        if (secondClick(pact, command)) {
            return Result.done(pact);
        }
        List<PactRefusal> objections = objections(pact, command);
        if (!objections.isEmpty()) {
            return Result.refused(objections);
        }
        if (pact.state().version() != command.version()) {
            throw new OptimisticLockingFailureException("pact " + pact.id());
        }
        List<Pact.Signature> signatures = signatures(pact, command);
        byte[] printed = printer.print(pact, signatures);
        if (!pacts.claim(pact.id(), command.version())) {
            Pact now = pacts.find(pact.id()).orElseThrow(NotFound::new);
            if (secondClick(now, command)) {
                return Result.done(now);
            }
            throw new OptimisticLockingFailureException("pact " + pact.id());
        }
        signing.finish(pact, signatures, printed);
        return Result.done(pact);
    }

    /** Signing made the next version: who signs with the one before it sends what was sent already. */
    private static boolean secondClick(Pact pact, Command command) {
        return !pact.draft() && pact.state().version() == command.version() + 1;
    }

    private List<PactRefusal> objections(Pact pact, Command command) {
        var objections = new ArrayList<>(pact.objections(facts.underAgreement(), facts.available()));
        if (pact.draft()) {
            pact.parties(pathways.get(pact.named().pathway())).stream()
                    .filter(party -> command.signers().getOrDefault(party, "").isBlank())
                    .forEach(party -> objections.add(new PactRefusal.Unsigned(party)));
        }
        return objections;
    }

    private List<Pact.Signature> signatures(Pact pact, Command command) {
        return pact.parties(pathways.get(pact.named().pathway())).stream()
                .map(party -> new Pact.Signature(
                        party, command.signers().getOrDefault(party, "").strip()))
                .toList();
    }
}
