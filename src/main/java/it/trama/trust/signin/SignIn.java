package it.trama.trust.signin;

import it.trama.kernel.Result;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks name and password. After {@value #ALLOWED_FAILURES} wrong ones the name is locked for a while, whether it exists or not is never told. */
@Service
class SignIn {

    enum Refusal {
        WRONG,
        LOCKED,
        NO_MEMBERSHIP
    }

    static final int ALLOWED_FAILURES = 5;
    static final int LOCK_MINUTES = 15;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    /** An unknown name costs as much as a known one. */
    private final String nobodysHash;

    SignIn(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Transactional
    Result<SignedIn, Refusal> handle(String username, String password) {
        Optional<Accounts.Facts> found = accounts.facts(username);
        boolean right =
                encoder.matches(password, found.map(Accounts.Facts::password).orElse(nobodysHash));
        if (found.isEmpty()) {
            return Result.refused(Refusal.WRONG);
        }
        Accounts.Facts facts = found.get();
        if (facts.lockedUntil() != null && clock.instant().isBefore(facts.lockedUntil())) {
            return Result.refused(Refusal.LOCKED);
        }
        if (!right || !facts.active()) {
            accounts.failed(username, ALLOWED_FAILURES, LOCK_MINUTES, clock.instant());
            return Result.refused(Refusal.WRONG);
        }
        accounts.succeeded(facts.userId());
        List<SignedIn.Choice> choices = accounts.memberships(facts.userId(), LocalDate.now(clock));
        return choices.isEmpty()
                ? Result.refused(Refusal.NO_MEMBERSHIP)
                : Result.done(SignedIn.of(facts.userId(), username, facts.displayName(), choices));
    }
}
