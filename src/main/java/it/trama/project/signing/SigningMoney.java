package it.trama.project.signing;

import it.trama.fund.Budget;
import it.trama.fund.NewCommitment;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.project.Continuity;
import it.trama.project.Project;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The money of a signing: what ended gives back what it has left, what goes on keeps its commitment, what begins gets one. */
@Component
class SigningMoney {

    private static final Comparator<Project.Resource> ALWAYS_THE_SAME_ORDER =
            Comparator.comparing(resource -> String.valueOf(resource.giver().fundLine()));

    private final Budget budget;
    private final SignedRows rows;

    SigningMoney(Budget budget, SignedRows rows) {
        this.budget = budget;
        this.rows = rows;
    }

    /** Answers commitments of what newly begins, by resource. */
    Map<UUID, UUID> move(Project project, Optional<Continuity> continuity) {
        Map<UUID, Project.Resource> kept = continuity.map(Continuity::kept).orElse(Map.of());
        continuity.ifPresent(c -> release(c.ended(), project.id()));
        var commitments = new HashMap<UUID, UUID>();
        // Lines are held in one order by everybody, so two signings wait for each other and never block each other.
        project.parts().resources().stream().sorted(ALWAYS_THE_SAME_ORDER).forEach(resource -> {
            Project.Resource before = kept.get(resource.id());
            if (before != null) {
                rows.money(resource.id(), before.origin(), before.commitment());
            } else if (resource.giver().fundLine() != null) {
                commitments.put(resource.id(), commit(resource, resource.giver().fundLine()));
            } else {
                rows.money(resource.id(), resource.id(), null);
            }
        });
        keepSupports(project, continuity);
        return commitments;
    }

    private void keepSupports(Project project, Optional<Continuity> continuity) {
        continuity.ifPresent(c -> {
            Map<UUID, Project.Support> kept = c.keptSupports();
            project.parts().supports().forEach(support -> {
                Project.Support before = kept.get(support.id());
                rows.support(support.id(), before == null ? support.id() : before.origin());
            });
        });
    }

    /** Of a closed year nothing can be given back: what is left there stays where it is. */
    void release(List<Project.Resource> ended, UUID why) {
        ended.stream().sorted(ALWAYS_THE_SAME_ORDER).forEach(resource -> {
            UUID commitment = resource.commitment();
            if (commitment != null) {
                budget.release(commitment, why);
            }
        });
    }

    /** Enough was there a moment ago: who took it meanwhile is told as any change meanwhile, and nothing of this signing stays. */
    private UUID commit(Project.Resource resource, UUID line) {
        var promise = new NewCommitment(UUID.randomUUID(), line, "PROJECT_RESOURCE", resource.id(), resource.amount());
        return switch (budget.commit(promise)) {
            case Done(UUID commitment) -> {
                rows.money(resource.id(), resource.id(), commitment);
                yield commitment;
            }
            case Refused(var _) -> throw new OptimisticLockingFailureException("fund line " + line);
        };
    }
}
