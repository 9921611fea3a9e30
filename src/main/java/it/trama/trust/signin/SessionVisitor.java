package it.trama.trust.signin;

import it.trama.kernel.Actor;
import it.trama.platform.web.Visitor;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the shell who is signed in. */
@Component
class SessionVisitor implements Visitor {

    private final CurrentActor actors;

    SessionVisitor(CurrentActor actors) {
        this.actors = actors;
    }

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public Optional<Actor> actor() {
        return actors.find();
    }

    @Override
    public String organisationName() {
        return signedIn()
                .map(SignedIn::chosen)
                .map(SignedIn.Choice::organisationName)
                .orElse("");
    }

    @Override
    public boolean canSwitch() {
        return signedIn().map(s -> s.choices().size() > 1).orElse(false);
    }
}
