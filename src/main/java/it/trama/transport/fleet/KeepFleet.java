package it.trama.transport.fleet;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.transport.Named;
import it.trama.transport.Naming;
import it.trama.transport.TransportDesk;
import it.trama.transport.fleet.Keeping.Away;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an association drives with, read and kept by itself. */
@Service
class KeepFleet {

    record All(List<Vehicle> vehicles, List<Helper> helpers, List<Away> away, Named named) {}

    record SaveVehicle(Vehicle vehicle) {}

    record SaveHelper(Helper helper) {}

    record GoAway(Away away) {}

    record ComeBack(UUID away) {}

    /** Text {@code transport.fleet.refused.CODE}. */
    enum Refusal {
        CHANGED,
        PLATE_TAKEN
    }

    private final Keeping keeping;
    private final Naming naming;
    private final TransportDesk desk;

    KeepFleet(Keeping keeping, Naming naming, TransportDesk desk) {
        this.keeping = keeping;
        this.naming = naming;
        this.desk = desk;
    }

    @Transactional
    public All handle() {
        UUID body = desk.requireAssociation().organisation();
        List<Helper> helpers = keeping.helpers(body);
        desk.write("transport.fleet.read", Integer.toString(helpers.size()));
        return new All(keeping.vehicles(body), helpers, keeping.away(body, desk.today()), naming.all());
    }

    @Transactional
    public Optional<Refusal> handle(SaveVehicle command) {
        Actor actor = desk.requireAssociation();
        if (keeping.isTaken(command.vehicle(), actor.organisation())) {
            return Optional.of(Refusal.PLATE_TAKEN);
        }
        if (!keeping.save(command.vehicle(), actor, desk.now())) {
            return Optional.of(Refusal.CHANGED);
        }
        desk.write("transport.vehicle.saved", command.vehicle().plate());
        return Optional.empty();
    }

    @Transactional
    public Optional<Refusal> handle(SaveHelper command) {
        Actor actor = desk.requireAssociation();
        if (!keeping.save(command.helper(), actor, desk.now())) {
            return Optional.of(Refusal.CHANGED);
        }
        keeping.contact(command.helper(), actor);
        keeping.hours(command.helper(), actor);
        desk.write("transport.volunteer.saved", "");
        return Optional.empty();
    }

    @Transactional
    public void handle(GoAway command) {
        Actor actor = desk.requireAssociation();
        if (keeping.helpers(actor.organisation()).stream()
                .noneMatch(one -> one.id().equals(command.away().driverId()))) {
            throw new NotFound();
        }
        keeping.goAway(command.away(), actor, desk.now());
        desk.write("transport.volunteer.away", "");
    }

    @Transactional
    public void handle(ComeBack command) {
        desk.requireAssociation();
        if (!keeping.comeBack(command.away(), desk.now())) {
            throw new NotFound();
        }
        desk.write("transport.volunteer.back", "");
    }
}
