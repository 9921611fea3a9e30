package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.fund.stage.EntryRefusal.ClosedYear;
import it.trama.fund.stage.EntryRefusal.InTheFuture;
import it.trama.fund.stage.EntryRows.Entry;
import it.trama.fund.stage.EntryRows.Taken;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An estimate, an assignment, a collection, a transfer to the agency. Sent twice it is written once. */
@Service
class RecordEntry {

    private final EntryRows rows;
    private final FundDesk desk;

    RecordEntry(EntryRows rows, FundDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, EntryRefusal> handle(Entry entry, Stage stage) {
        desk.requireWriting();
        Taken line = rows.take(entry.line()).orElseThrow(NotFound::new);
        if (rows.holds(entry.id())) {
            return Result.done(entry.id());
        }
        Optional<EntryRefusal> refusal = refusal(entry, line);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        rows.add(entry, null);
        desk.write("fund.stage_recorded", "%s: %s %s".formatted(line.code(), stage, entry.amount()));
        return Result.done(entry.id());
    }

    private Optional<EntryRefusal> refusal(Entry entry, Taken line) {
        if (!line.open()) {
            return Optional.of(new ClosedYear(line.year()));
        }
        if (entry.said().day().isAfter(desk.today())) {
            return Optional.of(new InTheFuture());
        }
        return line.stand().after(entry.kind(), entry.amount()).against(line.stand());
    }
}
