package it.trama.project.pact;

import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What signing writes, in its transaction, once it is decided: money, signatures, document, status; then it is announced. */
@Component
class Signing {

    private static final Comparator<Map.Entry<Pact.Resource, UUID>> ALWAYS_THE_SAME_ORDER =
            Map.Entry.comparingByValue();

    private final Pacts pacts;
    private final PactParts parts;
    private final Budget budget;
    private final PactPrinter printer;
    private final PactAnnouncement announcement;
    private final Clock clock;

    Signing(
            Pacts pacts,
            PactParts parts,
            Budget budget,
            PactPrinter printer,
            PactAnnouncement announcement,
            Clock clock) {
        this.pacts = pacts;
        this.parts = parts;
        this.budget = budget;
        this.printer = printer;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** @param printed made before any line of money is held */
    void finish(Pact pact, List<Pact.Signature> signatures, byte[] printed) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, UUID> commitments = commit(pact);
        signatures.forEach(signature -> parts.add(pact, signature, today));
        UUID document = printer.store(pact, printed);
        pacts.sign(pact.id(), clock.instant(), document);
        announcement.signed(pact, commitments);
    }

    /** Lines are held in one order by everybody, so two signings wait for each other and never block each other. */
    private Map<UUID, UUID> commit(Pact pact) {
        var commitments = new HashMap<UUID, UUID>();
        pact.parts().resources().stream()
                .flatMap(resource ->
                        Optional.ofNullable(resource.giver().fundLine())
                                .map(line -> Map.entry(resource, line))
                                .stream())
                .sorted(ALWAYS_THE_SAME_ORDER)
                .forEach(entry -> commitments.put(entry.getKey().id(), commit(entry.getKey(), entry.getValue())));
        return commitments;
    }

    /** Enough was there a moment ago: who took it meanwhile is told as any change meanwhile, and nothing of this signing stays. */
    private UUID commit(Pact.Resource resource, UUID line) {
        var promise = new NewCommitment(UUID.randomUUID(), line, "PROJECT_RESOURCE", resource.id(), resource.amount());
        return switch (budget.commit(promise)) {
            case Done(UUID commitment) -> {
                parts.commit(resource.id(), commitment);
                yield commitment;
            }
            case Refused(var _) -> throw new OptimisticLockingFailureException("fund line " + line);
        };
    }
}
