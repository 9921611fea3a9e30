package it.trama.intake.contact;

import it.trama.intake.Accesses;
import it.trama.intake.NewAccess;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers them as the desk does. */
@Component
class FromElsewhere implements Accesses {

    private final RegisterContact register;
    private final Clock clock;

    FromElsewhere(RegisterContact register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public UUID record(NewAccess access) {
        var command = new RegisterContact.Command(
                access.id(),
                access.person(),
                access.municipality(),
                LocalDate.now(clock),
                access.facts(),
                Sheet.EMPTY,
                access.origin());
        return switch (register.handle(command)) {
            case Done(var contact) -> contact.id();
            case Refused(var _) -> throw new NotFound();
        };
    }
}
