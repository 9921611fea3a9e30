package it.trama.transport.report;

import it.trama.kernel.Actor;
import it.trama.transport.Fleet;
import it.trama.transport.Named;
import it.trama.transport.Naming;
import it.trama.transport.Ride;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import it.trama.transport.Travel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A month by association: its own for an association, all for a coordinator. No name is read. */
@Service
class ReadMonth {

    private static final double HOUR = 60;

    /** @param km as drivers wrote them; {@code hours} as the rides last, estimated */
    record Sum(String body, long done, long absent, long cancelled, double km, double hours) {}

    private final RideBook rides;
    private final Fleet fleet;
    private final Naming naming;
    private final TransportDesk desk;

    ReadMonth(RideBook rides, Fleet fleet, Naming naming, TransportDesk desk) {
        this.rides = rides;
        this.fleet = fleet;
        this.naming = naming;
        this.desk = desk;
    }

    @Transactional
    public List<Sum> handle(YearMonth month) {
        Actor actor = desk.requirePlanner();
        LocalDate last = month.atEndOfMonth();
        Map<UUID, List<Ride>> byBody = rides.between(month.atDay(1), last).stream()
                .filter(ride -> ride.held().body() != null)
                .filter(ride -> desk.coordinates()
                        || actor.organisation().equals(ride.held().body()))
                .collect(Collectors.groupingBy(
                        ride -> Objects.requireNonNull(ride.held().body())));
        Named named = naming.all();
        Travel travel = fleet.travel(last);
        var sums = new ArrayList<Sum>();
        byBody.forEach((body, all) -> sums.add(sum(named.body(body), all, travel)));
        desk.write("transport.month.read", month.toString());
        return sums.stream().sorted(Comparator.comparing(Sum::body)).toList();
    }

    private static Sum sum(String body, List<Ride> all, Travel travel) {
        List<Ride> done = of(all, "DONE");
        return new Sum(
                body,
                done.size(),
                of(all, "ABSENT").size(),
                of(all, "CANCELLED").size(),
                done.stream().mapToDouble(ReadMonth::km).sum(),
                done.stream()
                                .map(ride -> ride.window(travel))
                                .mapToInt(when -> when.dropOff() - when.pickUp())
                                .sum()
                        / HOUR);
    }

    private static double km(Ride ride) {
        BigDecimal km = ride.progress().km();
        return km == null ? 0 : km.doubleValue();
    }

    private static List<Ride> of(List<Ride> all, String state) {
        return all.stream()
                .filter(ride -> ride.progress().state().equals(state))
                .toList();
    }
}
