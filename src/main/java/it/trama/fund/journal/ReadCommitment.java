package it.trama.fund.journal;

import it.trama.fund.CommitmentSource;
import it.trama.fund.FundDesk;
import it.trama.fund.journal.JournalRows.Promise;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A commitment, and where what it is for is read. No personal datum: the address leads nowhere for who may not read it, so it is not given. */
@Service
class ReadCommitment {

    /** @param href of what it is for, for who acts now */
    record Shown(Promise promise, Optional<String> href) {}

    private final JournalRows rows;
    private final List<CommitmentSource> sources;
    private final FundDesk desk;

    ReadCommitment(JournalRows rows, List<CommitmentSource> sources, FundDesk desk) {
        this.rows = rows;
        this.sources = List.copyOf(sources);
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Shown handle(UUID id) {
        desk.requireMoney();
        Promise promise = rows.promise(id).orElseThrow(NotFound::new);
        Optional<String> href = sources.stream()
                .filter(known -> known.kind().equals(promise.source().kind()))
                .findFirst()
                .flatMap(known -> known.href(promise.source().id()));
        return new Shown(promise, href);
    }
}
