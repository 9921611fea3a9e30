package it.trama.delivery.visit;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.Giving;
import it.trama.delivery.Giving.Gift;
import it.trama.delivery.Giving.Promised;
import it.trama.delivery.Visit;
import it.trama.delivery.Visit.Outcome;
import it.trama.delivery.VisitChecks;
import it.trama.delivery.VisitChecks.Finding;
import it.trama.kernel.Compartment;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a visit, once however often it is sent; what counts of it is given as any delivery is. */
@Service
class RecordVisit {

    /** @param confirmed who records has seen the warnings */
    record Command(Visit visit, boolean confirmed) {}

    /** @param warnings what stops it only until it is confirmed */
    record Refusal(FormErrors errors, List<String> warnings) {}

    private final Giving giving;
    private final VisitChecks checks;
    private final Visits visits;
    private final CurrentActor actors;
    private final Audit audit;

    RecordVisit(Giving giving, VisitChecks checks, Visits visits, CurrentActor actors, Audit audit) {
        this.giving = giving;
        this.checks = checks;
        this.visits = visits;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Visit visit = command.visit();
        Promised promised = giving.promised(visit.assignment());
        if (visits.exists(visit.id())) {
            return Result.done(visit.id());
        }
        Outcome outcome = visits.outcomes().stream()
                .filter(o -> o.code().equals(visit.story().outcome()))
                .findFirst()
                .orElseThrow();
        return record(command, promised, outcome);
    }

    private Result<UUID, Refusal> record(Command command, Promised promised, Outcome outcome) {
        Visit visit = command.visit();
        visits.hold(visit.worker().id());
        List<Finding> found = checks.of(List.of(visit.asLine(1, outcome.given())));
        var refusal = refusal(found, command.confirmed());
        if (refusal != null) {
            return Result.refused(refusal);
        }
        BigDecimal counted = outcome.counted(visit.quantity());
        var gift = new Gift(visit.id(), visit.assignment(), visit.time().day(), counted, visit.words(outcome));
        var wrong = giving.give(gift);
        if (wrong.isPresent()) {
            return Result.refused(new Refusal(wrong.get(), List.of()));
        }
        visits.add(
                visit,
                promised,
                counted.signum() > 0,
                warnings(visit, outcome, found),
                actors.actor().user());
        trace(promised);
        return Result.done(visit.id());
    }

    private static @org.jspecify.annotations.Nullable Refusal refusal(List<Finding> found, boolean confirmed) {
        var errors = FormErrors.NONE;
        for (Finding finding : found) {
            if (finding.blocks()) {
                errors = errors.with(finding.field(), t("delivery.finding." + finding.code()));
            }
        }
        List<String> warnings = found.stream()
                .filter(f -> !f.blocks())
                .map(f -> t("delivery.finding." + f.code()))
                .toList();
        return errors.any() || (!warnings.isEmpty() && !confirmed) ? new Refusal(errors, warnings) : null;
    }

    private static List<String> warnings(Visit visit, Outcome outcome, List<Finding> found) {
        var codes = new ArrayList<>(found.stream().map(Finding::code).toList());
        if (outcome.given() && visit.story().signature().name().isEmpty()) {
            codes.add("UNSIGNED");
        }
        return codes;
    }

    private void trace(Promised promised) {
        var owner = promised.owner();
        audit.write(Audit.Entry.of("delivery.visit.recorded", "DELIVERY")
                .about(owner.person())
                .on(owner.record())
                .sealedIf(owner.compartment() == Compartment.SEALED));
    }
}
