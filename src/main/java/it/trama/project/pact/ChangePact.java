package it.trama.project.pact;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One change of a draft: a row added or taken away, or the outline written anew. */
@Service
class ChangePact {

    /** One change of a draft. */
    sealed interface PactChange {

        record Rewrite(Pact.Outline outline) implements PactChange {}

        /** The ordinal is given when it is stored. */
        record AddGoal(Pact.Goal goal) implements PactChange {}

        record AddSupport(Pact.Support support) implements PactChange {}

        record AddResource(Pact.Resource resource) implements PactChange {}

        record AddUndertaking(Pact.Undertaking undertaking) implements PactChange {}

        enum Part {
            GOAL,
            SUPPORT,
            RESOURCE,
            UNDERTAKING
        }

        /** A support goes with its resources. */
        record Drop(Part part, UUID id) implements PactChange {}
    }

    /** @param version of the draft that who changes it has seen */
    record Command(UUID pact, int version, PactChange change) {}

    private final Pacts pacts;
    private final PactParts parts;
    private final SocialRecords records;
    private final Audit audit;
    private final CurrentActor actors;

    ChangePact(Pacts pacts, PactParts parts, SocialRecords records, Audit audit, CurrentActor actors) {
        this.pacts = pacts;
        this.parts = parts;
        this.records = records;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Result<Pact, PactRefusal> handle(Command command) {
        Pact pact = pacts.find(command.pact()).orElseThrow(NotFound::new);
        RecordHead record = records.require(pact.place().record(), AccessLevel.WORK);
        if (!DraftPact.mayWrite(actors.actor())) {
            throw new NotFound();
        }
        if (there(pact, command.change())) {
            return Result.done(pact);
        }
        Optional<PactRefusal> refusal = refusal(pact, command.change());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        if (!pacts.claim(pact.id(), command.version())) {
            throw new OptimisticLockingFailureException("pact " + pact.id());
        }
        apply(pact, command.change());
        audit.write(DraftPact.trace("project.changed", record));
        return Result.done(pact);
    }

    /** A row that was added by the first of two clicks: the second changes nothing. */
    private static boolean there(Pact pact, PactChange change) {
        return switch (change) {
            case PactChange.AddGoal(var goal) -> pact.parts().goals().stream().anyMatch(g -> g.id().equals(goal.id()));
            case PactChange.AddSupport(var s) -> hasSupport(pact, s.id());
            case PactChange.AddResource(var r) ->
                pact.parts().resources().stream().anyMatch(x -> x.id().equals(r.id()));
            case PactChange.AddUndertaking(var u) ->
                pact.parts().undertakings().stream().anyMatch(x -> x.id().equals(u.id()));
            case PactChange.Rewrite _, PactChange.Drop _ -> false;
        };
    }

    private static boolean hasSupport(Pact pact, UUID support) {
        return pact.parts().supports().stream().anyMatch(s -> s.id().equals(support));
    }

    private static Optional<PactRefusal> refusal(Pact pact, PactChange change) {
        if (!pact.draft()) {
            return Optional.of(new PactRefusal.AlreadySigned());
        }
        return switch (change) {
            case PactChange.AddSupport(var support)
            when pact.parts().goals().stream().noneMatch(g -> g.id().equals(support.goal())) ->
                Optional.of(new PactRefusal.NoSuchPart());
            case PactChange.AddResource(var resource)
            when !hasSupport(pact, resource.support()) -> Optional.of(new PactRefusal.NoSuchPart());
            case PactChange.Drop(var part, var id)
            when part == PactChange.Part.GOAL
                    && pact.parts().supports().stream().anyMatch(s -> s.goal().equals(id)) ->
                Optional.of(new PactRefusal.GoalInUse());
            default -> Optional.empty();
        };
    }

    private void apply(Pact pact, PactChange change) {
        switch (change) {
            case PactChange.Rewrite(var outline) -> {
                pacts.rewrite(pact.id(), outline);
                parts.runFor(pact.id());
            }
            case PactChange.AddGoal(var goal) -> parts.add(pact, goal);
            case PactChange.AddSupport(var support) -> parts.add(pact, support);
            case PactChange.AddResource(var resource) -> parts.add(pact, resource);
            case PactChange.AddUndertaking(var undertaking) -> parts.add(pact, undertaking);
            case PactChange.Drop drop -> parts.drop(pact.id(), drop);
        }
    }
}
