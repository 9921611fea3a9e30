package it.trama.agenda.booking;

import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** It took place, the person did not come, or it was cancelled. A second sending changes nothing. */
@Service
class SettleAppointment {

    /** @param whatNext what is done after a no-show; empty text otherwise */
    record Command(UUID id, State state, String whatNext) {}

    private final Appointments appointments;
    private final BookingRules rules;
    private final Reminding reminding;
    private final Audit audit;

    SettleAppointment(Appointments appointments, BookingRules rules, Reminding reminding, Audit audit) {
        this.appointments = appointments;
        this.rules = rules;
        this.reminding = reminding;
        this.audit = audit;
    }

    @Transactional
    boolean handle(Command command) {
        rules.require();
        if (appointments.find(command.id()).isEmpty()) {
            throw new NotFound();
        }
        boolean settled = appointments.settle(command.id(), command.state(), command.whatNext());
        if (settled) {
            reminding.drop(command.id());
            audit.write(Audit.Entry.of("appointment.settled", "CASEWORK")
                    .on(appointments.about(command.id()).recordId())
                    .with(command.state().name()));
        }
        return settled;
    }
}
