package it.trama.delivery.verification;

import it.trama.kernel.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes what one body gave in a month that is over, once all of it is verified. From then on it never changes. */
@Service
class CloseMonth {

    /** @param month its first day */
    record Command(UUID record, UUID organisation, LocalDate month) {}

    private final Verifiers verifiers;
    private final Verifications verifications;
    private final Clock clock;

    CloseMonth(Verifiers verifiers, Verifications verifications, Clock clock) {
        this.verifiers = verifiers;
        this.verifications = verifications;
        this.clock = clock;
    }

    @Transactional
    public Result<MonthOfBody, VerificationRefusal> handle(Command command) {
        var verifier = verifiers.require(command.record());
        if (verifications.isClosed(command.record(), command.organisation(), command.month())) {
            return Result.refused(new VerificationRefusal.MonthClosed());
        }
        Optional<MonthOfBody> found = verifications.months(command.record()).stream()
                .filter(m ->
                        m.month().equals(command.month()) && m.organisation().equals(command.organisation()))
                .findFirst();
        if (found.isEmpty()) {
            return Result.refused(new VerificationRefusal.NothingGiven());
        }
        MonthOfBody month = found.get();
        if (!month.isOver(LocalDate.now(clock))) {
            return Result.refused(new VerificationRefusal.MonthNotOver());
        }
        if (month.counts().waiting() > 0) {
            return Result.refused(
                    new VerificationRefusal.StillOpen(month.counts().waiting()));
        }
        verifications.close(command.record(), month, verifier.actor().user());
        verifiers.trace(
                verifier.record(), "delivery.month.closed", command.month().toString());
        return Result.done(month);
    }
}
