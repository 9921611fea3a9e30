package it.trama.project.ranking;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.ranking.Applications.Application;
import it.trama.project.ranking.Applications.Asked;
import it.trama.project.ranking.Applications.Case;
import it.trama.project.ranking.Applications.Subject;
import it.trama.project.ranking.Calls.Call;
import it.trama.project.ranking.RankingTrace.Refusal;
import it.trama.trust.AccessLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a call for a support, for a person with a record, and takes a request back. */
@Service
class AskSupport {

    record Ask(UUID id, UUID record, UUID call, Asked asked, Map<String, String> declared) {}

    record Withdraw(UUID record, UUID application) {}

    private static final String CONSENT = "consent";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Calls calls;
    private final Applications applications;
    private final DefinedRules rules;
    private final SocialRecords records;
    private final RankingTrace trace;

    AskSupport(Calls calls, Applications applications, DefinedRules rules, SocialRecords records, RankingTrace trace) {
        this.calls = calls;
        this.applications = applications;
        this.rules = rules;
        this.records = records;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Ask command) {
        RecordHead record = worked(command.record());
        if (applications.find(command.id()).isPresent()) {
            return Result.done(command.id());
        }
        Call call = calls.find(command.call()).orElseThrow(NotFound::new);
        Optional<Refusal> refusal = refusal(call, record, command);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        var application = new Application(
                command.id(),
                call.id(),
                new Case(record.id(), record.person(), record.number()),
                command.asked(),
                command.declared(),
                false);
        if (!applications.add(application, trace.actor().user())) {
            return Result.refused(Refusal.ALREADY_ASKED);
        }
        trace.write("project.ranking.asked", new Subject(command.id(), record.id(), record.person()));
        return Result.done(command.id());
    }

    @Transactional
    public Result<UUID, Refusal> handle(Withdraw command) {
        RecordHead record = worked(command.record());
        Application application = applications
                .find(command.application())
                .filter(found -> found.of().record().equals(record.id()))
                .orElseThrow(NotFound::new);
        if (!application.withdrawn()) {
            applications.withdraw(application.id());
            trace.write("project.ranking.withdrawn", new Subject(application.id(), record.id(), record.person()));
        }
        return Result.done(application.id());
    }

    private RecordHead worked(UUID id) {
        RecordHead record = records.require(id, AccessLevel.WORK);
        if (!trace.asks()) {
            throw new NotFound();
        }
        return record;
    }

    private Optional<Refusal> refusal(Call call, RecordHead record, Ask command) {
        LocalDate on = command.asked().on();
        if (record.compartment() != Compartment.ORDINARY) {
            return Optional.of(Refusal.SEALED);
        }
        if (!call.open(on) || on.isAfter(trace.today())) {
            return Optional.of(Refusal.NOT_OPEN);
        }
        RankingRules kind = rules.get(call.rules(), call.version());
        if (calls.shares(call.id()).stream()
                .noneMatch(share -> share.support().equals(command.asked().support()))) {
            return Optional.of(Refusal.NOT_IN_CALL);
        }
        if (kind.question(CONSENT).isPresent()
                && !"YES".equals(command.declared().get(CONSENT))) {
            return Optional.of(Refusal.NO_CONSENT);
        }
        return tooMuch(kind.support(command.asked().support()), command.asked())
                ? Optional.of(Refusal.TOO_MUCH)
                : Optional.empty();
    }

    /** Beyond the ceiling of the support, or beyond its share of the cost. */
    private static boolean tooMuch(RankingRules.Support support, Asked asked) {
        Money share = Money.line(asked.cost().amount(), support.percent().divide(HUNDRED));
        return asked.requested().isMoreThan(share) || asked.requested().isMoreThan(Money.of(support.most()));
    }
}
