package it.trama.exchange.records;

import it.trama.exchange.ImportRow;
import it.trama.exchange.Judge;
import it.trama.exchange.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports and their rows: who works on them needs both. Within the caller's transaction. */
@Component
class Stored {

    record Judged(List<ImportRow> rows, Judge.Verdicts verdicts) {}

    private final Runs runs;
    private final StoredRows rows;
    private final Judge judge;

    Stored(Runs runs, StoredRows rows, Judge judge) {
        this.runs = runs;
        this.rows = rows;
        this.judge = judge;
    }

    /** Judges all rows of the run and keeps what was found. */
    Judged judge(Run run) {
        List<ImportRow> all = rows.of(run.id());
        Judge.Verdicts verdicts = judge.judge(run, all, runs.links(run));
        rows.judge(verdicts.judged());
        return new Judged(all, verdicts);
    }

    Runs runs() {
        return runs;
    }

    StoredRows rows() {
        return rows;
    }
}
