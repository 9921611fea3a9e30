package it.trama.trust.signin;

import it.trama.kernel.Actor;
import it.trama.trust.CurrentActor;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signed in, the memberships that were open on that day, and the one chosen. Lives in the session. */
record SignedIn(
        UUID user,
        String username,
        String displayName,
        List<Choice> choices,
        @Nullable Choice chosen) implements CurrentActor.Principal, Principal, Serializable {

    /** One membership to act through. */
    record Choice(Actor actor, String organisationName) implements Serializable {}

    SignedIn {
        choices = List.copyOf(choices);
    }

    /** A single membership needs no choosing. */
    static SignedIn of(UUID user, String username, String displayName, List<Choice> choices) {
        return new SignedIn(user, username, displayName, choices, choices.size() == 1 ? choices.getFirst() : null);
    }

    Optional<SignedIn> choosing(UUID membership) {
        return choices.stream()
                .filter(choice -> choice.actor().membership().equals(membership))
                .findFirst()
                .map(choice -> new SignedIn(user, username, displayName, choices, choice));
    }

    @Override
    public Optional<Actor> acting() {
        return Optional.ofNullable(chosen).map(Choice::actor);
    }

    /** The principal's name in the session table: what ends all sessions of a user. */
    @Override
    public String getName() {
        return username;
    }
}
