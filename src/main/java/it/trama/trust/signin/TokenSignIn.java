package it.trama.trust.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a personal access token stands for today: its membership, and only that. */
@Service
class TokenSignIn {

    private final Accounts accounts;
    private final Clock clock;

    TokenSignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<SignedIn> handle(String token) {
        LocalDate today = LocalDate.now(clock);
        return accounts.ownerOf(Tokens.digest(token), today)
                .flatMap(owner -> accounts.memberships(owner.userId(), today).stream()
                        .filter(choice -> choice.actor().membership().equals(owner.membershipId()))
                        .findFirst()
                        .map(choice -> new SignedIn(
                                owner.userId(), "token", choice.actor().name(), java.util.List.of(choice), choice)));
    }
}
