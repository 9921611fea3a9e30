package it.trama.transport.ride;

import it.trama.kernel.NotFound;
import it.trama.transport.Ride;
import it.trama.transport.Ride.Progress;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One ride, or it and all that follow of the same request, with the reason that the driver reads. What was driven stays. */
@Service
class CancelRides {

    record Command(UUID ride, boolean rest, String reason) {}

    private final RideBook rides;
    private final Requests requests;
    private final TransportDesk desk;

    CancelRides(RideBook rides, Requests requests, TransportDesk desk) {
        this.rides = rides;
        this.requests = requests;
        this.desk = desk;
    }

    /** @return how many rides are cancelled now */
    @Transactional
    public int handle(Command command) {
        Ride ride = rides.find(command.ride()).orElseThrow(NotFound::new);
        Request request = requests.find(ride.request()).orElseThrow(NotFound::new);
        List<Ride> all = command.rest()
                ? rides.ofRequests(List.of(ride.request())).stream()
                        .filter(other ->
                                !other.when().day().isBefore(ride.when().day()))
                        .toList()
                : List.of(ride);
        int cancelled = 0;
        for (Ride one : all) {
            if (one.isOpen() && rides.progress(one, cancelled(command.reason()))) {
                cancelled++;
            }
        }
        desk.write("transport.cancelled", request.person(), request.record(), Integer.toString(cancelled));
        return cancelled;
    }

    private Progress cancelled(String reason) {
        return new Progress("CANCELLED", reason, null, 0, desk.actor().user(), desk.now());
    }
}
