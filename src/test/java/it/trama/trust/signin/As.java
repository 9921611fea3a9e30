package it.trama.trust.signin;

import it.trama.kernel.Actor;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a test act as a demo user: for a request, or for a piece of code in a transaction of its own. */
@Component
public class As {

    private final Accounts accounts;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;
    private final Clock clock;

    As(Accounts accounts, CurrentActor actors, TransactionTemplate transactions, Clock clock) {
        this.accounts = accounts;
        this.actors = actors;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For MockMvcTester: {@code http.get().uri("/").with(as.user("assistente"))}. Adds the form's security token too. */
    public RequestPostProcessor user(String username) {
        return signed(signedIn(username));
    }

    /** The same for who works for more than one body. */
    public RequestPostProcessor user(String username, UUID body) {
        SignedIn first = signedIn(username);
        return signed(first.choices().stream()
                .map(SignedIn.Choice::actor)
                .filter(actor -> actor.organisation().equals(body))
                .findFirst()
                .flatMap(actor -> first.choosing(actor.membership()))
                .orElseThrow());
    }

    private static RequestPostProcessor signed(SignedIn signedIn) {
        RequestPostProcessor signed =
                SecurityMockMvcRequestPostProcessors.authentication(PasswordSignIn.authenticated(signedIn));
        RequestPostProcessor csrf = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> csrf.postProcessRequest(signed.postProcessRequest(request));
    }

    /** The first membership of the user. */
    public Actor actor(String username) {
        return signedIn(username).choices().getFirst().actor();
    }

    /** Runs the work as the user, without a transaction of its own (use cases open theirs). */
    public <T> T run(String username, Supplier<T> work) {
        return actors.runAs(actor(username), work);
    }

    /** Runs the work as the user in one transaction, for reading repositories directly. */
    public <T> T inTransaction(String username, Supplier<T> work) {
        return actors.runAs(actor(username), () -> transactions.execute(_ -> work.get()));
    }

    private SignedIn signedIn(String username) {
        UUID user = accounts.facts(username).orElseThrow().userId();
        var choices = accounts.memberships(user, LocalDate.now(clock));
        return new SignedIn(user, username, username, choices, choices.getFirst());
    }
}
