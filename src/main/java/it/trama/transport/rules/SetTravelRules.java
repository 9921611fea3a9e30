package it.trama.transport.rules;

import it.trama.kernel.NotFound;
import it.trama.transport.Fleet;
import it.trama.transport.TransportDesk;
import it.trama.transport.Travel.Rules;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From today on; what held before stays known. Only coordinators. */
@Service
class SetTravelRules {

    record Command(UUID id, Rules rules) {}

    private final Fleet fleet;
    private final TransportDesk desk;

    SetTravelRules(Fleet fleet, TransportDesk desk) {
        this.fleet = fleet;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Rules handle() {
        requireCoordinator();
        return fleet.travel(desk.today()).rules();
    }

    @Transactional
    public void handle(Command command) {
        requireCoordinator();
        fleet.set(command.id(), command.rules(), desk.today(), desk.actor().user(), desk.now());
        desk.write("transport.rules.set", Integer.toString(command.rules().speedKmh()));
    }

    private void requireCoordinator() {
        if (!desk.coordinates()) {
            throw new NotFound();
        }
    }
}
