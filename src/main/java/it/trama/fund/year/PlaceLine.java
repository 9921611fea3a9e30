package it.trama.fund.year;

import it.trama.fund.FundRoles;
import it.trama.fund.year.PlacementRefusal.ClosedYear;
import it.trama.fund.year.PlacementRefusal.NoSuchPlanItem;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.PlanItems;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office puts a line on an item of the plan, or takes it off. */
@Service
class PlaceLine {

    /** @param item null: not attributed */
    record Command(UUID line, @Nullable String item, int version) {}

    private final Lines lines;
    private final PlanItems plan;
    private final CurrentActor actors;
    private final Audit audit;

    PlaceLine(Lines lines, PlanItems plan, CurrentActor actors, Audit audit) {
        this.lines = lines;
        this.plan = plan;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Result<FundLine, PlacementRefusal> handle(Command command) {
        if (!FundRoles.placesLines(actors.actor())) {
            throw new NotFound();
        }
        FundLine line = lines.find(command.line()).orElseThrow(NotFound::new);
        String item = command.item();
        if (line.fund().closed()) {
            return Result.refused(new ClosedYear(line.fund().year()));
        }
        if (item != null && plan.find(item).isEmpty()) {
            return Result.refused(new NoSuchPlanItem(item));
        }
        if (Objects.equals(line.planItem(), item)) {
            return Result.done(line);
        }
        if (line.version() != command.version()) {
            throw new OptimisticLockingFailureException("line " + line.code());
        }
        lines.place(line, item);
        audit.write(Audit.Entry.of("fund.line_placed", "PLANNING")
                .with("%s: %s".formatted(line.code(), item == null ? "-" : item)));
        return Result.done(line);
    }
}
