package it.trama.casefile.charge;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.AccessRights.Basis;
import it.trama.trust.AccessRights.NewRight;
import it.trama.trust.Holder;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rights that a period in charge makes and ends: the case manager FULL, the team WORK. */
@Component
class ChargeRights {

    /** What the case manager opens; a sealed drawer opens for nobody by itself. */
    private static final Set<Compartment> OF_MANAGER =
            Set.of(Compartment.ORDINARY, Compartment.HEALTH, Compartment.JUDICIAL);

    private final AccessRights rights;

    ChargeRights(AccessRights rights) {
        this.rights = rights;
    }

    void open(UUID record, TakeInCharge.Command command) {
        Period valid = Period.since(command.from());
        var basis = new Basis(AccessBasis.IN_CHARGE, source(command.id()));
        Holder manager = Holder.user(command.staff().manager());
        Holder team = Holder.team(command.staff().team());
        rights.open(new NewRight(record, manager, AccessLevel.FULL, OF_MANAGER, valid, basis));
        rights.open(new NewRight(record, team, AccessLevel.WORK, Set.of(Compartment.ORDINARY), valid, basis));
    }

    /** Also what opening the record had given: the work on it is over. */
    void end(UUID record, UUID taking, LocalDate day) {
        rights.end("record-opening:" + record, day);
        rights.end(source(taking), day);
    }

    private static String source(UUID taking) {
        return "taking-in-charge:" + taking;
    }
}
