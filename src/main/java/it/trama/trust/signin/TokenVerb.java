package it.trama.trust.signin;

import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./trama token UTENTE}: the token is the last line. */
@Component
class TokenVerb implements CliVerb {

    private final MakeToken make;
    private final CurrentActor actors;

    TokenVerb(MakeToken make, CurrentActor actors) {
        this.make = make;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public String usage() {
        return "token UTENTE";
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new StartRefused("Uso: ./trama " + usage());
        }
        String token = actors.runAs(SystemActor.ACTOR, () -> make.handle(arguments.getFirst()))
                .orElseThrow(() -> new StartRefused(
                        "Nessun utente attivo con un incarico si chiama «%s».".formatted(arguments.getFirst())));
        System.out.println(token);
    }
}
