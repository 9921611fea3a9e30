package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.fund.stage.EntryRefusal.AlreadyReversed;
import it.trama.fund.stage.EntryRefusal.ClosedYear;
import it.trama.fund.stage.EntryRefusal.InTheFuture;
import it.trama.fund.stage.EntryRefusal.NotReversible;
import it.trama.fund.stage.EntryRows.Made;
import it.trama.fund.stage.EntryRows.Said;
import it.trama.fund.stage.EntryRows.Taken;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes a movement by one that points to it; both sides of a move together. What another module wrote, that module undoes. */
@Service
class ReverseEntry {

    private final EntryRows rows;
    private final ContractRows contracts;
    private final FundDesk desk;

    ReverseEntry(EntryRows rows, ContractRows contracts, FundDesk desk) {
        this.rows = rows;
        this.contracts = contracts;
        this.desk = desk;
    }

    @Transactional
    public Result<Made, EntryRefusal> handle(UUID movement, Said said) {
        desk.requireWriting();
        Made asked = rows.find(movement).orElseThrow(NotFound::new);
        List<Made> sides = asked.pair() == null ? List.of(asked) : rows.pair(asked.pair());
        List<Taken> lines = rows.take(sides.stream().map(Made::line).toList());
        Made made = rows.find(movement).orElseThrow(NotFound::new);
        Optional<EntryRefusal> refusal = refusal(made, said, lines)
                .or(() -> sides.stream()
                        .flatMap(side -> against(side, lines).stream())
                        .findFirst());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        rows.reverse(sides, said);
        desk.write("fund.movement_reversed", "%s %s".formatted(made.kind(), made.amount()));
        return Result.done(made);
    }

    private Optional<EntryRefusal> refusal(Made made, Said said, List<Taken> lines) {
        if (made.reversed()) {
            return Optional.of(new AlreadyReversed());
        }
        if (!contracts.isReversible(made)) {
            return Optional.of(new NotReversible());
        }
        if (said.day().isAfter(desk.today())) {
            return Optional.of(new InTheFuture());
        }
        return lines.stream()
                .filter(line -> !line.open())
                .<EntryRefusal>map(line -> new ClosedYear(line.year()))
                .findFirst();
    }

    private Optional<EntryRefusal> against(Made side, List<Taken> lines) {
        if (side.commitment() != null) {
            return contracts.againstReversing(side);
        }
        return lines.stream()
                .filter(line -> line.id().equals(side.line()))
                .flatMap(line -> line.stand().after(side.kind(), side.amount().negate()).against(line.stand()).stream())
                .findFirst();
    }
}
