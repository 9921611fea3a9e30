package it.trama.trust.actor;

import it.trama.kernel.Actor;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** From the security context, unless {@link #runAs} says otherwise for this thread. */
@Component
class ActorHolder implements CurrentActor {

    private static final ThreadLocal<Actor> GIVEN = new ThreadLocal<>();

    @Override
    public Actor actor() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody acts"));
    }

    @Override
    public Optional<Actor> find() {
        Actor given = GIVEN.get();
        if (given != null) {
            return Optional.of(given);
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentActor.Principal principal
                ? principal.acting()
                : Optional.empty();
    }

    @Override
    public <T> T runAs(Actor actor, Supplier<T> work) {
        Actor before = GIVEN.get();
        GIVEN.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                GIVEN.remove();
            } else {
                GIVEN.set(before);
            }
        }
    }
}
