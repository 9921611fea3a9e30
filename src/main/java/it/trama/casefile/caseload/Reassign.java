package it.trama.casefile.caseload;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.kernel.Compartment;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands records over to another worker from a day on, all of them or none. A second sending answers as the first. */
@Service
class Reassign {

    /** @param id of the decision; {@code from} who has them now */
    record Command(UUID id, List<UUID> takings, UUID from, UUID to, LocalDate day, String reason) {}

    private final CaseManagers managers;
    private final CaseloadRules rules;
    private final ManagerRights rights;
    private final Audit audit;
    private final Clock clock;

    Reassign(CaseManagers managers, CaseloadRules rules, ManagerRights rights, Audit audit, Clock clock) {
        this.managers = managers;
        this.rules = rules;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers how many records. */
    @Transactional
    Result<Integer, ReassignRefusal> handle(Command command) {
        rules.requireCoordinatorHere();
        if (managers.known(command.id())) {
            return done(command.takings().size());
        }
        Optional<ReassignRefusal> refusal = refusal(command);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (UUID taking : command.takings().stream().distinct().sorted().toList()) {
            CaseManagers.Held held = managers.lock(taking, command.day())
                    .filter(h -> h.worker().equals(command.from()))
                    .orElseThrow(() -> new OptimisticLockingFailureException("moved meanwhile"));
            handOver(held, taking, command, now);
        }
        return done(command.takings().size());
    }

    private void handOver(CaseManagers.Held held, UUID taking, Command command, OffsetDateTime now) {
        managers.replace(held, taking, command, now);
        rights.open(held.record(), taking, held.compartment(), command.to(), command.day());
        rights.end(taking, held.worker(), command.day());
        audit.write(Audit.Entry.of("caseload.reassigned", "CASEWORK")
                .about(held.person())
                .on(held.record())
                .sealedIf(held.compartment() == Compartment.SEALED));
    }

    private Optional<ReassignRefusal> refusal(Command command) {
        if (command.takings().isEmpty()) {
            return Optional.of(new ReassignRefusal.NobodyChosen());
        }
        if (command.day().isBefore(rules.today())) {
            return Optional.of(new ReassignRefusal.InThePast());
        }
        if (command.to().equals(command.from())) {
            return Optional.of(new ReassignRefusal.SameWorker());
        }
        return rules.isWorker(command.to()) ? Optional.empty() : Optional.of(new ReassignRefusal.NotOfYourBody());
    }
}
