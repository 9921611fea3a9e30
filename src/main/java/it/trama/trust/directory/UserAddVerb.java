package it.trama.trust.directory;

import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code ./trama user add NOME "Nome Cognome" RUOLO,…  [--body CODICE]}: how the first administrator comes to be. */
@Component
class UserAddVerb implements CliVerb {

    private final AddUser add;
    private final EnsureBody ensureBody;
    private final CurrentActor actors;

    UserAddVerb(AddUser add, EnsureBody ensureBody, CurrentActor actors) {
        this.add = add;
        this.ensureBody = ensureBody;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "user add";
    }

    @Override
    public String usage() {
        return "user add NOME \"Nome Cognome\" RUOLO,RUOLO… [--body CODICE \"Nome dell'ente\"]";
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() < 3) {
            throw new StartRefused("Uso: ./trama %s%nRuoli: %s".formatted(usage(), Arrays.toString(Role.values())));
        }
        boolean named = arguments.size() == 6 && arguments.get(3).equals("--body");
        String body = named ? arguments.get(4) : "ente-capofila";
        String bodyName = named ? arguments.get(5) : "Ente capofila";
        String password = password();
        var command = new AddUser.Command(
                UUID.randomUUID(),
                arguments.get(0).toLowerCase(Locale.ROOT),
                arguments.get(1),
                password,
                body,
                roles(arguments.get(2)));
        var result = actors.runAs(SystemActor.ACTOR, () -> {
            ensureBody.handle(body, bodyName);
            return add.handle(command);
        });
        if (result instanceof Refused(var reason)) {
            throw new StartRefused(words(reason, command));
        }
        System.out.printf("Utente «%s» creato per «%s». Password:%n%s%n", command.username(), bodyName, password);
    }

    private static String words(AddUser.Refusal reason, AddUser.Command command) {
        return switch (reason) {
            case NAME_TAKEN -> "Il nome «%s» è già usato.".formatted(command.username());
            case BAD_NAME ->
                "Il nome utente vuole lettere minuscole, cifre, punti o trattini; il nome della persona non può mancare.";
            case SHORT_PASSWORD -> "La password è troppo corta.";
            case NO_SUCH_BODY -> "L'ente «%s» non c'è.".formatted(command.body());
        };
    }

    private static Set<Role> roles(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .map(word -> Role.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "Ruolo sconosciuto in «%s». Ruoli: %s".formatted(text, Arrays.toString(Role.values())));
        }
    }

    private static String password() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
