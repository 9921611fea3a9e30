package it.trama.transport.driving;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.transport.Ride;
import it.trama.transport.Ride.Progress;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Driven, nobody at the door, or cancelled; a mistake is opened again. Only by the association that drives. */
@Service
class RecordOutcome {

    enum Outcome {
        DONE,
        ABSENT,
        CANCELLED,
        OPEN
    }

    record Command(UUID ride, Outcome outcome, @Nullable BigDecimal km, String reason) {}

    private final RideBook rides;
    private final TransportDesk desk;

    RecordOutcome(RideBook rides, TransportDesk desk) {
        this.rides = rides;
        this.desk = desk;
    }

    /** A second touch says the same again and changes nothing. */
    @Transactional
    public Ride handle(Command command) {
        Actor actor = desk.requireAssociation();
        Ride ride = rides.find(command.ride())
                .filter(one -> actor.organisation().equals(one.held().body()))
                .orElseThrow(NotFound::new);
        boolean opens = command.outcome() == Outcome.OPEN;
        if (opens != ride.isOpen() && !ride.when().day().isAfter(desk.today())) {
            rides.progress(
                    ride,
                    new Progress(
                            command.outcome().name(), command.reason(), command.km(), 0, actor.user(), desk.now()));
            desk.write("transport.outcome", command.outcome().name());
        }
        return ride;
    }
}
