package it.trama.transport.planning;

import it.trama.kernel.NotFound;
import it.trama.transport.Breach;
import it.trama.transport.DayPlanner;
import it.trama.transport.Named;
import it.trama.transport.Naming;
import it.trama.transport.Ride;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import it.trama.transport.WhyNot;
import it.trama.transport.planning.Gathering.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day with what it breaks and who has nobody; one ride with all who could drive it. */
@Service
class ReadDay {

    record Query(LocalDate day) {}

    record OneRide(UUID ride) {}

    /** @param open the actor has something to take back */
    record Marks(List<Plans.Confirmed> confirmed, List<Plans.Notice> notices, boolean open) {}

    record Shown(Day day, List<Breach> breaches, Map<UUID, WhyNot> whyNot, Marks marks, Named named) {}

    record Ridden(Day day, Ride ride, List<Plans.Past> past, Named named) {}

    private final Gathering gathering;
    private final RideBook rides;
    private final Plans plans;
    private final DayPlanner planner;
    private final Naming naming;
    private final TransportDesk desk;

    ReadDay(Gathering gathering, RideBook rides, Plans plans, DayPlanner planner, Naming naming, TransportDesk desk) {
        this.gathering = gathering;
        this.rides = rides;
        this.plans = plans;
        this.planner = planner;
        this.naming = naming;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(Query query) {
        Day day = gathering.of(query.day());
        desk.write("transport.day.read", Integer.toString(day.rides().size()));
        return new Shown(
                day,
                planner.breaches(day.plan()),
                planner.whyNot(day.plan()),
                new Marks(
                        plans.confirmed(query.day()),
                        plans.notices(query.day()),
                        !plans.last(query.day(), desk.actor()).isEmpty()),
                naming.all());
    }

    @Transactional
    public Ridden handle(OneRide query) {
        desk.requirePlanner();
        Ride ride = rides.find(query.ride()).orElseThrow(NotFound::new);
        Day day = gathering.of(ride.when().day());
        Ride mine = day.rides().stream()
                .filter(one -> one.id().equals(ride.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        desk.write("transport.ride.read", mine.when().day().toString());
        return new Ridden(day, mine, plans.of(mine.id()), naming.all());
    }
}
