package it.trama.trust.signin;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import org.springframework.stereotype.Component;

/** Makes a token for a demo user, as the command line does. */
@Component
public class TokensOf {

    private final MakeToken make;
    private final CurrentActor actors;

    TokensOf(MakeToken make, CurrentActor actors) {
        this.make = make;
        this.actors = actors;
    }

    public String of(String username) {
        return actors.runAs(SystemActor.ACTOR, () -> make.handle(username)).orElseThrow();
    }
}
