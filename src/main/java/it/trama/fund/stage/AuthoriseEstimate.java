package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.fund.stage.EntryRefusal.ClosedYear;
import it.trama.fund.stage.EntryRefusal.InTheFuture;
import it.trama.fund.stage.EntryRefusal.NothingEstimated;
import it.trama.fund.stage.EntryRows.Taken;
import it.trama.fund.stage.Leaves.Authorisation;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who lets money be committed that is only estimated, when, why and up to how much; takes it back while nothing stands on it. */
@Service
class AuthoriseEstimate {

    record Revoking(UUID authorisation, String why) {}

    private final EntryRows rows;
    private final Leaves leaves;
    private final FundDesk desk;

    AuthoriseEstimate(EntryRows rows, Leaves leaves, FundDesk desk) {
        this.rows = rows;
        this.leaves = leaves;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, EntryRefusal> handle(Authorisation wanted) {
        desk.requireWriting();
        Taken line = rows.take(wanted.line()).orElseThrow(NotFound::new);
        if (leaves.authorisation(wanted.id()).isPresent()) {
            return Result.done(wanted.id());
        }
        if (!line.open()) {
            return Result.refused(new ClosedYear(line.year()));
        }
        if (wanted.given().on().isAfter(desk.today())) {
            return Result.refused(new InTheFuture());
        }
        if (!line.stand().estimated().isMoreThan(line.stand().received())) {
            return Result.refused(new NothingEstimated());
        }
        leaves.add(wanted);
        desk.write("fund.estimate_authorised", "%s: %s".formatted(line.code(), wanted.amount()));
        return Result.done(wanted.id());
    }

    /** Answers the line. */
    @Transactional
    public Result<UUID, EntryRefusal> handle(Revoking revoking) {
        desk.requireWriting();
        UUID lineId = leaves.authorisation(revoking.authorisation())
                .orElseThrow(NotFound::new)
                .line();
        Taken line = rows.take(lineId).orElseThrow(NotFound::new);
        Authorisation standing = leaves.authorisation(revoking.authorisation()).orElseThrow(NotFound::new);
        if (standing.revoked() != null) {
            return Result.done(lineId);
        }
        if (!line.open()) {
            return Result.refused(new ClosedYear(line.year()));
        }
        Optional<EntryRefusal> refusal =
                line.stand().authorising(standing.amount().negate()).against(line.stand());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        leaves.revoke(standing.id(), revoking.why());
        desk.write("fund.authorisation_revoked", "%s: %s".formatted(line.code(), standing.amount()));
        return Result.done(lineId);
    }
}
