package it.trama.transport.driving;

import it.trama.kernel.Actor;
import it.trama.transport.Fleet;
import it.trama.transport.Named;
import it.trama.transport.Naming;
import it.trama.transport.Ride;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import it.trama.transport.Travel;
import it.trama.transport.Van;
import it.trama.transport.Volunteer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rides of an association's drivers on a day: of all, or of one. */
@Service
class ReadDriving {

    /** @param driver null: all */
    record Query(LocalDate day, @Nullable UUID driver, boolean printed) {}

    record Shown(
            LocalDate day, List<Ride> rides, List<Volunteer> drivers, List<Van> vans, Travel travel, Named named) {}

    private final RideBook rides;
    private final Fleet fleet;
    private final Naming naming;
    private final TransportDesk desk;

    ReadDriving(RideBook rides, Fleet fleet, Naming naming, TransportDesk desk) {
        this.rides = rides;
        this.fleet = fleet;
        this.naming = naming;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(Query query) {
        Actor actor = desk.requireAssociation();
        List<Ride> mine = rides.ofDay(query.day()).stream()
                .filter(ride -> actor.organisation().equals(ride.held().body())
                        && ride.held().driver() != null)
                .filter(ride -> query.driver() == null
                        || query.driver().equals(ride.held().driver()))
                .toList();
        desk.write(
                query.printed() ? "transport.sheet.printed" : "transport.driving.read", Integer.toString(mine.size()));
        return new Shown(
                query.day(),
                mine,
                fleet.drivers(query.day()),
                fleet.vans(query.day()),
                fleet.travel(query.day()),
                naming.all());
    }
}
