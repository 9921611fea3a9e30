package it.trama.agenda.booking;

import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.trust.Audit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One appointment with everything around it. */
@Service
class ShowAppointment {

    record Shown(Appointments.Found found, Appointments.About about, Appointments.Told told, String person) {}

    private final Appointments appointments;
    private final BookingRules rules;
    private final People people;
    private final Audit audit;

    ShowAppointment(Appointments appointments, BookingRules rules, People people, Audit audit) {
        this.appointments = appointments;
        this.rules = rules;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    Shown handle(UUID id) {
        rules.require();
        Appointments.Found found = appointments.find(id).orElseThrow(NotFound::new);
        Appointments.About about = appointments.about(id);
        Appointments.Told told = appointments.told(id);
        audit.write(Audit.Entry.of("appointment.opened", "CASEWORK")
                .about(about.personId())
                .on(about.recordId())
                .sealedIf(about.compartment() == Compartment.SEALED));
        String name = Optional.ofNullable(told.person())
                .or(() -> Optional.ofNullable(about.personId())
                        .flatMap(people::identity)
                        .map(Identity::fullName))
                .orElse("");
        return new Shown(found, about, told, name);
    }
}
