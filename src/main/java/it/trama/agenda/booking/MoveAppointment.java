package it.trama.agenda.booking;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same appointment at another time; its reminder goes along. */
@Service
class MoveAppointment {

    record Command(UUID id, Instant start) {}

    private final Appointments appointments;
    private final BookingRules rules;
    private final Reminding reminding;
    private final Audit audit;
    private final Clock clock;

    MoveAppointment(Appointments appointments, BookingRules rules, Reminding reminding, Audit audit, Clock clock) {
        this.appointments = appointments;
        this.rules = rules;
        this.reminding = reminding;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<UUID, BookRefusal> handle(Command command) {
        rules.require();
        Appointments.Found found = appointments.find(command.id()).orElseThrow(NotFound::new);
        if (!found.state().equals(State.BOOKED.name())) {
            return refused(new BookRefusal.Over());
        }
        if (command.start().isBefore(clock.instant())) {
            return refused(new BookRefusal.InThePast());
        }
        Appointments.About about = appointments.about(found.id());
        var needs = new Booking.Needs(
                new LinkedHashSet<>(appointments.workers(found.id())),
                about.roomId(),
                about.mediatorId(),
                about.deskId());
        var span =
                new Booking.Span(command.start(), command.start().plus(Duration.between(found.starts(), found.ends())));
        Optional<BookRefusal> taken = rules.taken(found.id(), needs, span);
        if (taken.isPresent()) {
            return refused(taken.get());
        }
        if (!appointments.move(found, span)) {
            return refused(new BookRefusal.Over());
        }
        follow(found.id(), command.start(), about);
        return done(found.id());
    }

    private void follow(UUID id, Instant start, Appointments.About about) {
        String place = appointments.told(id).place();
        reminding.move(id, ReminderText.of(start, place), ReminderText.due(start, clock.instant()));
        audit.write(Audit.Entry.of("appointment.moved", "CASEWORK").on(about.recordId()));
    }
}
