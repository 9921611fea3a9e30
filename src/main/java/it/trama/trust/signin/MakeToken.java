package it.trama.trust.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A personal access token for a user's first membership, for a year. The token itself is answered once and never stored. */
@Service
class MakeToken {

    private final Accounts accounts;
    private final Clock clock;

    MakeToken(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty: no such active user, or one without a membership today. */
    @Transactional
    Optional<String> handle(String username) {
        LocalDate today = LocalDate.now(clock);
        return accounts.facts(username)
                .flatMap(facts ->
                        accounts.memberships(facts.userId(), today).stream().findFirst())
                .map(choice -> {
                    String token = Tokens.make();
                    accounts.addToken(choice.actor().membership(), Tokens.digest(token), today, today.plusYears(1));
                    return token;
                });
    }
}
