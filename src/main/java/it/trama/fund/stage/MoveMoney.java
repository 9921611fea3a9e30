package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.fund.stage.EntryRefusal.CarryOverEnded;
import it.trama.fund.stage.EntryRefusal.ClosedYear;
import it.trama.fund.stage.EntryRefusal.InTheFuture;
import it.trama.fund.stage.EntryRefusal.NoCarryOver;
import it.trama.fund.stage.EntryRefusal.TooMuch;
import it.trama.fund.stage.EntryRefusal.What;
import it.trama.fund.stage.EntryRefusal.WrongTarget;
import it.trama.fund.stage.EntryRows.Entry;
import it.trama.fund.stage.EntryRows.Taken;
import it.trama.fund.stage.Leaves.CarryOver;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a line to another of the same fund: of the same year, or of the next when a rule of the fund lets money go over. Two movements, one sum. */
@Service
class MoveMoney {

    private final EntryRows rows;
    private final Leaves leaves;
    private final FundDesk desk;

    MoveMoney(EntryRows rows, Leaves leaves, FundDesk desk) {
        this.rows = rows;
        this.leaves = leaves;
        this.desk = desk;
    }

    /** @param out its id becomes the pair's */
    @Transactional
    public Result<UUID, EntryRefusal> handle(Entry out, UUID into) {
        desk.requireWriting();
        List<Taken> lines = rows.take(List.of(out.line(), into));
        Taken from = of(lines, out.line());
        Taken to = of(lines, into);
        if (rows.holds(out.id())) {
            return Result.done(out.id());
        }
        boolean carried = to.year() != from.year();
        Optional<EntryRefusal> refusal = refusal(out, from, to)
                .or(() -> carried ? againstCarrying(out, from) : Optional.empty())
                .or(() -> from.stand()
                        .after(carried ? "CARRIED_OUT" : "MOVED_OUT", out.amount())
                        .against(from.stand()));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        rows.addPair(out, into, carried ? "CARRIED" : "MOVED");
        desk.write(
                carried ? "fund.money_carried" : "fund.money_moved",
                "%s > %s: %s".formatted(from.code(), to.code(), out.amount()));
        return Result.done(out.id());
    }

    private static Taken of(List<Taken> lines, UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private Optional<EntryRefusal> refusal(Entry out, Taken from, Taken to) {
        if (from.id().equals(to.id())
                || !from.fund().equals(to.fund())
                || to.year() < from.year()
                || to.year() > from.year() + 1) {
            return Optional.of(new WrongTarget());
        }
        if (!from.open() || !to.open()) {
            return Optional.of(new ClosedYear(from.open() ? to.year() : from.year()));
        }
        return out.said().day().isAfter(desk.today()) ? Optional.of(new InTheFuture()) : Optional.empty();
    }

    private Optional<EntryRefusal> againstCarrying(Entry out, Taken from) {
        Optional<CarryOver> rule = leaves.carryOver(from.fund(), from.year());
        if (rule.isEmpty()) {
            return Optional.of(new NoCarryOver());
        }
        var until = rule.get().until();
        if (until != null && out.said().day().isAfter(until)) {
            return Optional.of(new CarryOverEnded(until));
        }
        Money left = leaves.mayStillBeCarried(from.fund(), from.year(), rule.get());
        return out.amount().isMoreThan(left) ? Optional.of(new TooMuch(What.CARRIED, left)) : Optional.empty();
    }
}
